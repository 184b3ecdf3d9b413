import { fork } from 'node:child_process';
import type { ContenderInput, Holding } from './contender.ts';

/** A contender that listens, seen from outside its process. */
export interface RunningContender {
  readonly name: string;
  readonly url: string;
  holding(): Promise<Holding>;
  stop(): void;
}

/** The contenders, ours first. */
export const contenderNames = ['wellspoken', 'plain', 'ask-sdk'] as const;

/** Starts one in a process of its own. Rejects when it ends before it listens. */
export async function startContender(
  name: (typeof contenderNames)[number],
  input: ContenderInput,
): Promise<RunningContender> {
  const child = fork(new URL(`./${name}.ts`, import.meta.url), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--expose-gc'],
  });
  child.send(input);
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it listened.`)));
  });
  return {
    name,
    url,
    holding: () =>
      new Promise((resolve) => {
        child.once('message', (holding) => resolve(holding as Holding));
        child.send('holding');
      }),
    stop: () => child.disconnect(),
  };
}
