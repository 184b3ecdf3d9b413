import { pathToFileURL } from 'node:url';

/** Runs in a process of its own: loads the bundle, invokes it once with the event, and prints the milliseconds of both. */
const [, , file = '', event = '{}'] = process.argv;
const input: unknown = JSON.parse(event);
const startedAtMs = performance.now();
const { handler } = (await import(pathToFileURL(file).href)) as Record<string, Handler>;
const loadedAtMs = performance.now();
const answer = await invoke(handler, input);
const answeredAtMs = performance.now();
if (typeof answer !== 'object' || answer === null || !('response' in answer)) {
  throw new Error(`${file} gave no Alexa response: ${JSON.stringify(answer)}`);
}
process.stderr.write(
  JSON.stringify({ loadMs: loadedAtMs - startedAtMs, invokeMs: answeredAtMs - loadedAtMs }),
);

type Handler = (event: unknown, context: object, callback: Callback) => Promise<unknown> | undefined;
type Callback = (error: Error | null | undefined, result: unknown) => void;

/** As Lambda does: a handler gives a promise or calls back. */
function invoke(handler: Handler | undefined, event: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const promise = handler?.(event, {}, (error, result) =>
      error === null || error === undefined ? resolve(result) : reject(error),
    );
    promise?.then(resolve, reject);
  });
}
