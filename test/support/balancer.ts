import { Agent, type Dispatcher } from 'undici';
import { adminToken } from './service.ts';

/** A client that asks without a pause over kept connections, at services that say they are ready. */
export interface Balancer {
  /** Every reply so far, by the address that gave it. */
  readonly replies: readonly { readonly url: string; readonly status: number }[];
  /** Why requests failed. */
  readonly failures: readonly unknown[];
  /** Addresses whose last check was good. */
  ready(): readonly string[];
  /** No further requests; resolves when the running ones are through. */
  stop(): Promise<void>;
}

const checkEveryMs = 20;
const body = JSON.stringify({ text: 'how many teeth has a hippopotamus' });
const headers = { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' };

/** Asks with `people` at once, each the next as soon as it has a reply. As a load balancer does, it believes `/readyz` alone. */
export function startBalancer(urls: readonly string[], people: number): Balancer {
  const connections = new Agent({ connections: people, keepAliveTimeout: 60_000 });
  const ready = new Set<string>();
  const replies: { url: string; status: number }[] = [];
  const failures: unknown[] = [];
  let stopped = false;
  let turn = 0;

  const send = async (url: string, path: string, options: Partial<Dispatcher.RequestOptions>) => {
    const sent = { origin: url, path, method: 'GET' as const, ...options };
    const { statusCode, body: reply } = await connections.request(sent);
    await reply.dump();
    return statusCode;
  };
  const watch = async (url: string) => {
    while (!stopped) {
      const status = await send(url, '/readyz', {}).catch(() => 0);
      if (status === 200) ready.add(url);
      else ready.delete(url);
      await new Promise((resolve) => setTimeout(resolve, checkEveryMs));
    }
  };
  const talk = async () => {
    while (!stopped) {
      const all = [...ready];
      const url = all[(turn += 1) % all.length];
      if (url === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
      else {
        await send(url, '/v1/turns', { method: 'POST', headers, body }).then(
          (status) => replies.push({ url, status }),
          (failure: unknown) => failures.push(failure),
        );
      }
    }
  };
  const running = Promise.all([...urls.map(watch), ...Array.from({ length: people }, talk)]);
  return {
    replies,
    failures,
    ready: () => [...ready],
    async stop() {
      stopped = true;
      await running;
      await connections.close();
    },
  };
}
