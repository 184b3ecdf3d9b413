import type { Script, ScriptFunction } from '../../src/testing/gateway/script.ts';
import { failures } from '../../src/testing/gateway/failures.ts';
import { type Fate, fateOf, tokensPerSecond } from './fate.ts';
import { tellNext } from './storyteller.ts';

/** Has a stand-in gateway tell stories, all at the same pace. */
export function steadyScript(pace: {
  readonly firstTokenMs: number;
  readonly tokensPerSecond: number;
}): ScriptFunction {
  return ({ messages }) => told(tellNext(messages).speech, pace);
}

/** Has a stand-in gateway tell stories with the luck of a mixed day (see `fateOf`). */
export function mixedScript(seed: number): ScriptFunction {
  const attempts = new Map<string, number>();
  return ({ messages }) => {
    const { question, speech } = tellNext(messages);
    const attempt = (attempts.get(question) ?? 0) + 1;
    attempts.set(question, attempt);
    const { firstTokenMs, mishap }: Fate = fateOf(seed, question, attempt);
    const script = told(speech, { firstTokenMs, tokensPerSecond });
    return mishap === undefined ? script : { ...script, fail: failures[mishap] };
  };
}

function told(speech: string, pace: { firstTokenMs: number; tokensPerSecond: number }): Script {
  return { speech, card: null, chunkCharacters: 4, ...pace };
}
