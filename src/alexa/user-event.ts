import { tidyText } from './free-text.ts';

/** `goBack`, `video.pause`: names of screen elements and actions, which nobody says. */
const IDENTIFIER = /^[\w.:/-]*$/;

/**
 * The words that a touch on the screen stands for, if it stands for any. Our screens send `["ask", "the words"]`; `{ "text": "the words" }`
 * and words on their own are understood too. Other arguments are the names of buttons and belong to whoever drew them.
 */
export function userEventText(args: unknown): string | undefined {
  if (!Array.isArray(args)) return undefined;
  const [first, second] = args as unknown[];
  if (first === 'ask') return typeof second === 'string' ? tidyText(second) : undefined;
  for (const argument of args as unknown[]) {
    const text = textOf(argument);
    if (text !== undefined) return tidyText(text);
  }
  return undefined;
}

function textOf(argument: unknown): string | undefined {
  if (typeof argument === 'string') return IDENTIFIER.test(argument) ? undefined : argument;
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { text } = argument as { text?: unknown };
  return typeof text === 'string' ? text : undefined;
}
