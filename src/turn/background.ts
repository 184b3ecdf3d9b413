import type { Conversation } from '../memory/memory.ts';
import { fence } from '../safety/fence.ts';

/**
 * What the model is told of the person: their facts, then the summary of what was said before the messages. All of it is data. The order
 * is that of how rarely they change. `undefined` where nothing is known.
 */
export function backgroundOf(conversation: Conversation | undefined): string | undefined {
  if (conversation === undefined) return undefined;
  const { facts, summary } = conversation;
  const told = facts
    .map(({ text, atMs }) => `${new Date(atMs).toISOString().slice(0, 10)}: ${text.replace(/\s+/g, ' ')}`)
    .join('\n');
  const parts = [
    ...(told === ''
      ? []
      : [
          'What the person asked you to remember, in their own words, with the day they said it. Where two of them disagree, the later one is right.',
          fence(told, 'facts'),
        ]),
    ...(summary === ''
      ? []
      : [
          'What was said before the messages that follow. Where it disagrees with them, they are right.',
          fence(summary, 'notes'),
        ]),
  ];
  return parts.length === 0 ? undefined : parts.join('\n');
}
