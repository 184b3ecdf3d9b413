import { createInterface } from 'node:readline';
import { UsageError, type Terminal } from '../command.ts';
import type { Answers } from './answers.ts';
import { questions } from './questions.ts';

export interface AskOptions {
  /** By option, what the command line said already. */
  readonly given: Readonly<Record<string, string | undefined>>;
  /** Take the standard answer of everything else without asking. */
  readonly isQuiet: boolean;
}

/**
 * All answers: from the command line, else asked one after the other, Enter taking what stands in brackets. A wrong answer is asked again.
 * Throws `UsageError` for a wrong option, and when the answers end before the questions.
 */
export async function ask(terminal: Terminal, { given, isQuiet }: AskOptions): Promise<Answers> {
  const soFar: { -readonly [K in keyof Answers]?: Answers[K] } = {};
  const lines = createLines(terminal);
  try {
    for (const { key, option, text, standard, isAsked = () => true, read } of questions) {
      if (!isAsked(soFar)) continue;
      const written = given[option] ?? (isQuiet ? standard(soFar) : undefined);
      if (written !== undefined) {
        const answer = read(written, soFar);
        if ('problem' in answer) throw new UsageError(`--${option}: ${answer.problem}`);
        Object.assign(soFar, { [key]: answer.value });
        continue;
      }
      if (isQuiet) throw new UsageError(`--${option} is needed here.`);
      const otherwise = standard(soFar);
      const question = `${text(soFar)}${otherwise === undefined ? '' : ` [${otherwise}]`}: `;
      for (;;) {
        const line = await lines.next(question);
        if (line === undefined) throw new UsageError(`no answer to --${option}; --yes takes the usual ones.`);
        const answer = read(line.trim() || (otherwise ?? ''), soFar);
        if ('value' in answer) {
          Object.assign(soFar, { [key]: answer.value });
          break;
        }
        terminal.print(`  Not that: ${answer.problem}\n`);
      }
    }
  } finally {
    lines.close();
  }
  // Every question that has to be answered was.
  return soFar as Answers;
}

/** Lines of the input, whether typed or piped. Opened with the first question, so that nobody waits for input who needs none. */
function createLines({ input, print, stopped }: Terminal) {
  let reader: ReturnType<typeof createInterface> | undefined;
  let iterator: NodeJS.AsyncIterator<string> | undefined;
  return {
    async next(question: string): Promise<string | undefined> {
      print(question);
      if (reader === undefined) {
        const opened = createInterface({ input });
        reader = opened;
        iterator = opened[Symbol.asyncIterator]();
        void stopped.then(() => opened.close());
      }
      const { value, done } = (await iterator?.next()) ?? { done: true };
      if (input.isTTY !== true) print('\n');
      return done ? undefined : value;
    },
    close: () => reader?.close(),
  };
}
