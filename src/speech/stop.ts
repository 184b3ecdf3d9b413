import { type Enclosure, enclose } from './enclosure.ts';
import { judgeFullStop } from './full-stop.ts';
import { isNewline, type Reading, type Verdict } from './reading.ts';

// Every look ahead is bounded, so that hostile text (a megabyte of dots) costs no more per character than any other.
const LONGEST_RUN = 32;
const LONGEST_SPACE = 64;
const LONGEST_QUOTE = 200;

const STOPS = /[.!?…‼⁇⁈⁉。．｡！？؟۔।॥։።፧။]/u;
/** Stops of scripts that put no space after them, or that serve nothing else than ending a sentence. */
const TIGHT_STOPS = /[。．｡！？؟۔।॥։።፧။]/u;
const CLOSERS = /["'”’“»«)\]}」』）】］*_~`]/u;
const OPENERS = /["'“‘„”«»([{「『（【*_~`¿¡—–]/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Japanese goes on after a quotation with a particle: 「はい。」と答えた。 */
const PARTICLES = 'とっをはがもにのでやなだ、，';
const QUOTED = /^(?:って|と(?:言|い|思|お|聞|き|叫|答|考|書|尋|述|話|、))/u;

/** Whether the run of stops at `at` ends the sentence. Given more text, a verdict other than `wait` never changes. */
export function judgeStop(reading: Reading, at: number, open: Enclosure): Verdict {
  const { text, limit, final } = reading;
  let runEnd = at;
  while (runEnd < limit && runEnd - at < LONGEST_RUN && STOPS.test(text.charAt(runEnd))) runEnd++;
  const { end, inside } = pastClosers(reading, runEnd, open);
  if (end === limit) return final ? { end } : 'wait';

  const run = text.slice(at, runEnd);
  const enclosed = closesSoon(reading, end, inside);
  if (enclosed !== 'no') return enclosed === 'yes' ? 'inside' : 'wait';
  if (isNewline(text.charAt(end))) return { end };

  const tight = TIGHT_STOPS.test(run.charAt(run.length - 1));
  const next = pastSpace(text, end, limit);
  if (next === end) return judgeTight(reading, end, tight || /[!?]$/u.test(run), tight, end > runEnd);
  if (next - end >= LONGEST_SPACE) return { end };
  if (next === limit) return final ? { end } : 'wait';
  if (isNewline(text.charAt(next))) return { end };
  if (isAside(reading, end) && /\p{Lo}/u.test(text.charAt(next))) return 'inside';
  if (tight) return { end };

  let word = next;
  while (word < limit && word - next < LONGEST_RUN && OPENERS.test(text.charAt(word))) {
    if (/[¿¡]/u.test(text.charAt(word))) return { end };
    word++;
    // A dash resumes the sentence around what somebody said: "— Oi! — disse ela."
    if (/[—–]/u.test(text.charAt(word - 1))) word = pastSpace(text, word, limit);
  }
  if (word === limit) return final ? { end } : 'wait';
  return judgeFullStop(reading, { at, end, word, single: run === '.' });
}

/** The quotes, brackets and marks that close right behind a stop belong to its sentence. */
function pastClosers(
  { text, limit }: Reading,
  from: number,
  open: Enclosure,
): { end: number; inside: Enclosure } {
  let end = from;
  let inside = open;
  for (;;) {
    while (end < limit && end - from < LONGEST_RUN && CLOSERS.test(text.charAt(end))) {
      inside = enclose(inside, text.charAt(end), text.charAt(end - 1), ' ');
      end++;
    }
    // French puts a space before the closing guillemet.
    const spaced = pastSpace(text, end, limit);
    if (spaced === end || text[spaced] !== '»' || !inside.includes('»')) return { end, inside };
    inside = enclose(inside, '»', ' ', ' ');
    end = spaced + 1;
  }
}

/** A stop with no space after it. */
function judgeTight(
  { text, limit, final }: Reading,
  end: number,
  mayEnd: boolean,
  tight: boolean,
  closed: boolean,
): Verdict {
  if (!mayEnd) return 'inside';
  const char = text.charAt(end);
  if (!tight && !EAST_ASIAN.test(char)) return 'inside';
  if (/[,;:、，；：)\]]/u.test(char)) return 'inside';
  if (closed && PARTICLES.includes(char)) return 'inside';
  if (char !== 'と' && char !== 'っ') return { end };
  if (end + 2 > limit && !final) return 'wait';
  return QUOTED.test(text.slice(end, end + 2)) ? 'inside' : { end };
}

/** Whether a quote or bracket that is open here closes within reach: then its sentences stay together. */
function closesSoon({ text, limit, final }: Reading, from: number, open: Enclosure): 'yes' | 'no' | 'wait' {
  if (open.length === 0) return 'no';
  const reach = Math.min(limit, from + LONGEST_QUOTE);
  for (let index = from; index < reach; index++) {
    const char = text.charAt(index);
    if (isNewline(char)) return 'no';
    if (open.some((closers) => closers.includes(char))) return 'yes';
  }
  return final || reach === from + LONGEST_QUOTE ? 'no' : 'wait';
}

/** Whether the stop closed a bracket that began within the sentence. Scripts without capitals do not show that it goes on. */
function isAside({ text, from }: Reading, end: number): boolean {
  return /[)\]]/u.test(text.charAt(end - 1)) && !/^\s*[([]/u.test(text.slice(from, from + LONGEST_SPACE));
}

function pastSpace(text: string, from: number, limit: number): number {
  let index = from;
  while (index < limit && index - from < LONGEST_SPACE) {
    const char = text.charAt(index);
    if (!/\s/u.test(char) || isNewline(char)) break;
    index++;
  }
  return index;
}
