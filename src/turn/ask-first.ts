import { phrasesFor } from '../speech/phrases.ts';
import { toSpeakable } from '../speech/speakable.ts';
import type { Tool } from '../tools/tool.ts';

/** More values, or longer ones, are not listened to in a question. */
const mostValues = 4;
const longestValue = 60;

/**
 * The question whether a tool may do what the model wants of it: the operator's own, or what the tool is called and what it would get. As it
 * is spoken; personal data are still placeholders.
 */
export function askFirst(tool: Tool, input: unknown, locale: string): string {
  const own = tool.question(input, locale);
  if (own !== undefined) return toSpeakable(own, { locale });
  const { toolAsk, toolAskWith } = phrasesFor(locale);
  const values = valuesIn(input).join(', ');
  // Functions, because "$&" in what somebody said is not a pattern.
  const asked = (values === '' ? toolAsk : toolAskWith)
    .replace('{tool}', () => tool.title)
    .replace('{values}', () => values);
  return toSpeakable(asked, { locale });
}

function valuesIn(input: unknown): readonly string[] {
  return Object.values(Object(input) as object)
    .flat()
    .filter((value) => ['string', 'number', 'boolean'].includes(typeof value))
    .map((value) => Array.from(String(value).replace(/\s+/g, ' ')).slice(0, longestValue).join(''))
    .map((value) => value.replace(/[\s.?!。？！؟।]+$/u, '').trim())
    .filter((value) => value !== '')
    .slice(0, mostValues);
}
