import type { GatewayRequest } from '../../src/testing/gateway/gateway-request.ts';
import type { Script } from '../../src/testing/gateway/script.ts';

/** What the person asked to have remembered, by turn; the later one corrects the earlier one. */
export const facts: Readonly<Record<number, string>> = {
  1: 'my bicycle is a red one',
  40: 'my bicycle is a blue one now',
};
/** Turns on which they ask for it. */
export const probes: readonly number[] = [60, 200];

const answer =
  'The sky looks blue because the air scatters short waves of light more than long ones. Blue comes at us from every side, ' +
  'while red and yellow go straight through. At sunset the light has further to go, and only the red is left.';

/** What is asked on a turn. */
export function questionOf(turn: number): string {
  return probes.includes(turn)
    ? 'which colour is my bicycle by now'
    : `and why is the sky of planet number ${String(turn).padStart(3, '0')} of that colour`;
}

/** A model that knows what stands in its prompt, the last mention of it if there are several, and nothing else. */
export function answerFrom(request: GatewayRequest): Script {
  const prompt = request.prompt.map(({ text }) => text).join('\n');
  if (isSummary(request))
    return { speech: 'They asked about the colour of the sky on many planets. '.repeat(6) };
  if (!/my bicycle by now/.test(request.lastUserText)) return { speech: answer, card: null };
  const colour = Array.from(prompt.matchAll(/my bicycle is a (\w+) one/g), ([, word]) => word).at(-1);
  return { speech: colour === undefined ? 'I do not know.' : `Your bicycle is ${colour}.`, card: null };
}

/** Whether a call is for a summary, not for an answer. */
export function isSummary({ system }: { readonly system: string }): boolean {
  return system.includes('You keep the notes');
}
