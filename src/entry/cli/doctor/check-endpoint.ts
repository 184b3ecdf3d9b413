import { request } from 'node:https';
import { checkCertificate, presentedBy } from './check-certificate.ts';
import type { Finding } from './finding.ts';

const check = 'endpoint';
const patienceMs = 10_000;

export interface EndpointParts {
  /** Roots to trust instead of the usual ones, as PEM. */
  readonly ca?: string;
}

/**
 * Calls the address that Alexa will call, as far as one can who is not Alexa: certificate, `/healthz`, and that an unsigned request is
 * refused. Source: developer.amazon.com, "Host a Custom Skill as a Web Service" (port 443, a certificate that names the host, from an
 * authority that Amazon trusts).
 */
export async function* checkEndpoint(url: URL, { ca }: EndpointParts = {}): AsyncGenerator<Finding> {
  if (url.port !== '') {
    const fix = 'Put it behind something that ends TLS on port 443.';
    yield { check, verdict: 'failed', detail: `port ${url.port}: Alexa calls port 443 only`, fix };
  }
  try {
    yield* checkCertificate(url, await presentedBy(url, ca));
  } catch (error) {
    const fix = 'Check its DNS record, its firewall, and that something ends TLS there.';
    yield { check, verdict: 'failed', detail: `${url.host} cannot be reached: ${reasonOf(error)}`, fix };
    return;
  }
  yield await checkHealth(url, ca);
  yield await checkRefusal(url, ca);
}

async function checkHealth(url: URL, ca: string | undefined): Promise<Finding> {
  const fix = 'Start the service, and let the proxy in front of it pass on every path.';
  try {
    const { status } = await call(new URL('/healthz', url), 'GET', ca);
    return status === 200
      ? { check, verdict: 'ok', detail: '/healthz answers' }
      : { check, verdict: 'failed', detail: `/healthz answers ${status} instead of 200`, fix };
  } catch (error) {
    return { check, verdict: 'failed', detail: `/healthz does not answer: ${reasonOf(error)}`, fix };
  }
}

async function checkRefusal(url: URL, ca: string | undefined): Promise<Finding> {
  const alexa = url.pathname === '/' ? new URL('/alexa', url) : url;
  try {
    const { status, body } = await call(alexa, 'POST', ca, '{}');
    if (status === 400 && body.includes('hear/')) {
      return { check, verdict: 'ok', detail: `${alexa.pathname} refuses what Amazon did not sign` };
    }
    const isOpen = status === 200;
    const detail = `${alexa.pathname} answers an unsigned request with ${status} instead of our refusal (400)`;
    const fix = isOpen
      ? 'Whoever finds it may ask: see that WELLSPOKEN_VERIFY_SIGNATURE is not off.'
      : 'Something else answers there: look at the path and the proxy.';
    return { check, verdict: 'failed', detail, fix };
  } catch (error) {
    return { check, verdict: 'failed', detail: `${alexa.pathname} does not answer: ${reasonOf(error)}` };
  }
}

function call(
  url: URL,
  method: string,
  ca: string | undefined,
  body = '',
): Promise<{ readonly status: number; readonly body: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; body: string }>();
  const options = {
    method,
    // Whether it is to be trusted is told apart from whether it answers.
    rejectUnauthorized: false,
    agent: false,
    signal: AbortSignal.timeout(patienceMs),
    ...(ca === undefined ? {} : { ca }),
  };
  const sent = request(url, options, (response) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (part: string) => {
      text += part;
      if (text.length > 65_536) response.destroy();
    });
    response.on('close', () => resolve({ status: response.statusCode ?? 0, body: text }));
    response.on('error', reject);
  });
  sent.on('error', reject);
  sent.end(body);
  return promise;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
