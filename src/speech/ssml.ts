import { WellspokenError } from '../errors.ts';
import { sentences } from './sentences.ts';
import { withoutIllegal } from './unspeakable.ts';

/** Alexa's limit for `outputSpeech` (Request and Response JSON Reference, "Response size"); whether markup counts is not said, so it does. */
const MAX_CHARACTERS = 8_000;
const OPEN = '<speak>';
const CLOSE = '</speak>';
/** Room for the element and a few characters of any kind. */
const LEAST_CHARACTERS = 64;

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

/**
 * Valid SSML from plain text: characters that XML forbids are dropped, the rest is escaped, so that nothing in the text acts as
 * markup; line ends become pauses. At most 8,000 characters, cut at the end of a sentence; use `fitSsml` to learn what was cut.
 */
export function toSsml(text: string, { locale }: { locale: string }): string {
  return fitSsml(text, { locale }).ssml;
}

/**
 * Like `toSsml`, within `maxCharacters` (default 8,000, at least 64), and returns the text that did not fit, for another reply.
 * Cuts at a sentence end, else between words, and never inside an entity, a tag, or a character with its accents.
 * Throws `say/internal` for a smaller `maxCharacters`.
 */
export function fitSsml(
  text: string,
  { locale, maxCharacters = MAX_CHARACTERS }: { locale: string; maxCharacters?: number },
): { ssml: string; rest: string } {
  if (!(maxCharacters >= LEAST_CHARACTERS)) {
    throw new WellspokenError(
      'say/internal',
      `SSML needs room for ${LEAST_CHARACTERS} characters, not ${maxCharacters}`,
    );
  }
  const clean = withoutIllegal(text).replace(/\r\n?/g, '\n').trim();
  const room = maxCharacters - OPEN.length - CLOSE.length;
  const end = fitting(clean, locale, room);
  return { ssml: `${OPEN}${encode(clean.slice(0, end).trim())}${CLOSE}`, rest: clean.slice(end).trim() };
}

/** How much of the text fits, as an index. */
function fitting(text: string, locale: string, room: number): number {
  if (text.length <= room && encode(text).length <= room) return text.length;
  // What is far beyond the room need not be read.
  const near = text.slice(0, room + 1).replace(/[\uD800-\uDBFF]$/, '');
  const whole = near.trimEnd().length;
  let end = 0;
  let used = 0;
  for (const sentence of sentences(near, locale)) {
    const next = near.indexOf(sentence, end) + sentence.length;
    used += encode(near.slice(end, next)).length;
    // The last sentence of a shortened text may be half of one.
    if (used > room || next === whole) break;
    end = next;
  }
  return end > 0 ? end : withinSentence(near, room);
}

/** Between words if there is a space, else after a whole character. */
function withinSentence(text: string, room: number): number {
  let end = 0;
  let used = 0;
  let space = 0;
  for (const { segment, index } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    used += encode(segment).length;
    if (used > room) break;
    end = index + segment.length;
    if (/^\s/u.test(segment)) space = index;
  }
  // One character with more accents than there is room for is noise; it is cut anywhere but in a surrogate pair.
  if (end === 0) end = /[\uD800-\uDBFF]/.test(text.charAt(0)) ? 2 : 1;
  return space > 0 && !/^\s/u.test(text.slice(end)) ? space : end;
}

function encode(text: string): string {
  const encoded = text.replace(/[&<>"']/g, (char) => entities.get(char) ?? '');
  // Both passes below try every space of a text, of which most have no second line.
  if (!/[\n\u0085\u2028\u2029]/u.test(encoded)) return encoded;
  return encoded
    .replace(/[^\S\n]*\n\s*\n\s*/gu, '<break strength="x-strong"/>')
    .replace(/[^\S\n]*[\n\u0085\u2028\u2029]\s*/gu, '<break strength="strong"/>');
}
