/** What a Lambda function gets: Alexa's own request, or that of a function URL or API gateway in front of it. */
export type LambdaEvent = Readonly<Record<string, unknown>>;

/** What a function URL or an API gateway makes of a request. */
export interface HttpEvent extends LambdaEvent {
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isBase64Encoded?: boolean;
}

/** What they send back to the caller. */
export interface HttpResult {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Function URLs and both versions of API gateway events carry `requestContext` and a text `body`; Alexa's carry neither. */
export function isHttpEvent(event: LambdaEvent): event is HttpEvent {
  return typeof event['requestContext'] === 'object' && !('request' in event);
}

/** The bytes that were sent. */
export function bodyOf({ body = '', isBase64Encoded = false }: HttpEvent): Buffer {
  return Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
}

/** Alexa's request, however it came; `undefined` for what is no JSON. Nothing of it has been checked. */
export function requestIn(event: LambdaEvent): unknown {
  if (!isHttpEvent(event)) return event;
  try {
    return JSON.parse(bodyOf(event).toString());
  } catch {
    return undefined;
  }
}

/** An answer whose response to Alexa is changed, however it goes out. What is no response, such as a refusal, stays as it is. */
export async function withResponse(
  answer: object,
  change: (response: object) => Promise<object>,
): Promise<object> {
  if (!('statusCode' in answer)) return change(answer);
  const result = answer as HttpResult;
  if (result.statusCode !== 200) return result;
  return { ...result, body: JSON.stringify(await change(JSON.parse(result.body) as object)) };
}
