import { type Enclosure, enclose } from './enclosure.ts';
import { forcedCut } from './forced-cut.ts';
import { isNewline, type Reading } from './reading.ts';
import { rulesFor } from './rules/rules-for.ts';
import { judgeStop } from './stop.ts';

/** Cuts a text that is still being written into sentences. */
export interface SentenceStream {
  /** Takes the next piece, of any size, and returns the sentences that are now known to be complete, trimmed. */
  push(delta: string): string[];
  /** The text is complete: returns what is left. The stream can then take a new text. */
  end(): string[];
}

/** The characters at which something happens; all others are passed over by the regular expression engine. */
const EVENTS = /[.!?…‼⁇⁈⁉。．｡！？؟۔।॥։።፧။\n\r\u2028\u2029\u0085"“”„«»()[\]「」『』（）【】［］]/gu;

/** In a piece of text, whatever makes it worth reading: an event, or half of a character. */
const STIRRING = new RegExp(`${EVENTS.source}|[\\uD800-\\uDBFF]`);

/**
 * Cuts a growing text into sentences by the rules of the locale's language. A sentence is returned as soon as what follows
 * it shows that it is complete. The cuts depend on the text alone, never on how it was chunked, and time is linear in the
 * length of the text. A sentence is at most 2,000 characters; longer ones, which nobody can listen to, are cut at a clause
 * from 600 characters on. Never throws.
 */
export function createSentenceStream(locale: string): SentenceStream {
  const rules = rulesFor(locale);
  let held = '';
  /** First character of `held` that has not been judged. */
  let at = 0;
  let open: Enclosure = [];

  function take(final: boolean): string[] {
    const found: string[] = [];
    const limit =
      !final && /[\uD800-\uDBFF]/.test(held.charAt(held.length - 1)) ? held.length - 1 : held.length;
    let from = 0;

    const finish = (end: number) => {
      const sentence = held.slice(from, end).trim();
      if (sentence !== '') found.push(sentence);
      from = end;
      at = end;
      open = [];
    };

    while (at < limit) {
      EVENTS.lastIndex = at;
      // All are single units. Asked for by `test`, which makes no array for every token of every answer.
      const next = EVENTS.test(held) ? Math.min(EVENTS.lastIndex - 1, limit) : limit;
      const cut = forcedCut(held, from, next);
      if (cut !== undefined) {
        finish(cut);
        continue;
      }
      at = next;
      if (at === limit) break;
      const char = held.charAt(at);
      if (isNewline(char)) {
        finish(at);
        from = ++at;
        continue;
      }
      const reading: Reading = { text: held, from, limit, final, locale, rules };
      const step = judge(reading, at, open);
      if (step === 'wait') break;
      if ('end' in step) finish(step.end);
      else ({ at, open } = step);
    }
    if (final) finish(held.length);
    if (from > 0) held = held.slice(from);
    at -= from;
    return found;
  }

  return {
    push: (delta) => {
      const isAllJudged = at === held.length;
      held += delta;
      // Most tokens hold nothing to judge.
      if (!isAllJudged || STIRRING.test(delta) || forcedCut(held, 0, held.length) !== undefined)
        return take(false);
      at = held.length;
      return [];
    },
    end: () => take(true),
  };
}

/** One event: a sentence end, or where to read on and what is then open. */
function judge(
  reading: Reading,
  at: number,
  open: Enclosure,
): { end: number } | { at: number; open: Enclosure } | 'wait' {
  const { text, limit, final } = reading;
  const char = text.charAt(at);
  if (/["“”„«»()[\]「」『』（）【】［］]/u.test(char)) {
    if (at + 1 === limit && !final) return 'wait';
    return {
      at: at + 1,
      open: enclose(open, char, text.slice(reading.from, at).slice(-1), text.charAt(at + 1)),
    };
  }
  const verdict = judgeStop(reading, at, open);
  if (verdict !== 'inside') return verdict;
  let past = at + 1;
  while (past < limit && past - at < 32 && text.charAt(past) === char) past++;
  return { at: past, open };
}
