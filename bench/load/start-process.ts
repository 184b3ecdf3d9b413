import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A process of the load test: it answers each message with one of its own. Ends with `using`, and with its parent whatever happens. */
export interface LoadProcess<Hello> extends Disposable {
  /** What it said when it was ready. */
  readonly hello: Hello;
  ask<Answer>(question: object): Promise<Answer>;
}

/** Starts a file of this folder in a process of its own, with an environment of nothing but where programs are. */
export async function startProcess<Hello>(file: string, input?: object): Promise<LoadProcess<Hello>> {
  const child = fork(new URL(file, import.meta.url), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { PATH: process.env['PATH'] ?? '' },
  });
  const ask = async <Answer>(question?: object): Promise<Answer> => {
    const answered = answerOf<Answer>(child, file);
    if (question) child.send(question);
    return answered;
  };
  const hello = await ask<Hello>(input);
  return { hello, ask, [Symbol.dispose]: () => child.disconnect() };
}

async function answerOf<Answer>(child: ChildProcess, file: string): Promise<Answer> {
  const done = new AbortController();
  const ended = once(child, 'exit', { signal: done.signal }).then(([code]) => {
    throw new Error(`${file} ended with ${code}.`);
  });
  try {
    const [answer] = (await Promise.race([once(child, 'message'), ended])) as [Answer];
    return answer;
  } finally {
    done.abort();
    ended.catch(() => {});
  }
}
