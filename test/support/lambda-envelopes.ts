import type { LambdaEvent } from '../../src/entry/direct-lambda.ts';
import type { SkillFunction } from '../../src/testing/local-alexa/skill.ts';

type HttpRequest = Parameters<SkillFunction>[0];

/** What a function URL, and an HTTP API with payload format 2.0, make of a request: names in small letters, the body in base64. */
export function functionUrlEvent({ headers, body }: HttpRequest): LambdaEvent {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/',
    rawQueryString: '',
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    requestContext: { http: { method: 'POST', path: '/', protocol: 'HTTP/1.1', sourceIp: '192.0.2.1' } },
    body: Buffer.from(body).toString('base64'),
    isBase64Encoded: true,
  };
}

/** What a REST API (payload format 1.0) makes of a request: names as they were sent, every value twice, the body as text. */
export function restApiEvent({ headers, body }: HttpRequest): LambdaEvent {
  return {
    resource: '/alexa',
    path: '/alexa',
    httpMethod: 'POST',
    headers,
    multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
    queryStringParameters: null,
    requestContext: { httpMethod: 'POST', path: '/alexa', stage: 'prod' },
    body: Buffer.from(body).toString('utf8'),
    isBase64Encoded: false,
  };
}
