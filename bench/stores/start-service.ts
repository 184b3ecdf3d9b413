import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { ServiceInput, ServiceUsage } from './service.ts';

export const token = 'a-token-for-the-bench-0123456789';

/** A service in a process of its own. */
export interface StartedService {
  readonly url: string;
  usage(): Promise<ServiceUsage>;
  stop(): void;
}

/** Starts one on the store that `env` names. */
export async function startService(env: ServiceInput): Promise<StartedService> {
  const child = fork(new URL('service.ts', import.meta.url), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.send({
    WELLSPOKEN_ADMIN_TOKEN: token,
    WELLSPOKEN_SECRET: 'a secret of at least 32 characters',
    ...env,
  });
  const url = await said<string>(child);
  return {
    url,
    usage() {
      child.send('usage');
      return said<ServiceUsage>(child);
    },
    stop: () => child.disconnect(),
  };
}

async function said<T>(child: ChildProcess): Promise<T> {
  const [message] = (await once(child, 'message', { signal: AbortSignal.timeout(10_000) })) as [T];
  return message;
}
