import type { Receipt } from '../../src/privacy/receipt.ts';
import type {
  About,
  MemoryView,
  Refusal,
  TurnBody,
  TurnLine,
  UsageView,
} from '../../src/entry/studio/wire.ts';
import { readJsonLines } from './ndjson.ts';

/** What the page asks of `dev`. All of it rejects with an `Error` whose message can be shown. */
export interface Api {
  about(): Promise<About>;
  usage(): Promise<UsageView>;
  memory(voice: boolean): Promise<MemoryView>;
  forget(voice: boolean): Promise<Receipt>;
  /** Has a turn; `onLine` is told it as it happens. Resolves when it is over. */
  turn(body: TurnBody, onLine: (line: TurnLine) => void): Promise<void>;
}

/** `key` is the one of this run of `dev`. */
export function createApi(key: string): Api {
  const send = async (path: string, body?: object): Promise<Response> => {
    const response = await fetch(`/studio/${path}`, {
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new Error('dev does not answer. Is it still running?', { cause });
    });
    if (response.ok) return response;
    const refusal = (await response.json().catch(() => ({}))) as Partial<Refusal>;
    throw new Error(refusal.error?.message ?? `dev answered with HTTP ${response.status}.`);
  };
  const json = async <Answer>(path: string, body?: object) =>
    (await send(path, body)).json() as Promise<Answer>;
  return {
    about: () => json('about'),
    usage: () => json('usage'),
    memory: (voice) => json(`memory?voice=${voice}`),
    forget: (voice) => json('forget', { voice }),
    async turn(body, onLine) {
      const response = await send('turns', body);
      if (response.body === null) return;
      for await (const line of readJsonLines(response.body)) onLine(line as TurnLine);
    },
  };
}
