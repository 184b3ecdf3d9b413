import { fold } from './fold.ts';
import { literalsIn } from './literals.ts';

/** A word, a run of digits, a placeholder or a single mark of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'placeholder';
  /** Folded: lower case, without accents and apostrophes, digits of every script as 0-9. */
  readonly word: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly shout: boolean;
}

const HAN_DIGIT = '〇零一二三四五六七八九';
const KANA = String.raw`\p{sc=Hiragana}+|[\p{sc=Katakana}ー]+`;
/**
 * An apostrophe is a mark between two words, as in "name's" and "m'appelle". Han and kana, which no space parts, end where the script
 * changes, and Han digits stand alone. Each pattern is built when a text first needs it: English alone never pays for the others.
 */
const patterns: Readonly<Record<'ascii' | 'spaced' | 'unspaced', () => RegExp>> = {
  ascii: () => /(\d+)|([A-Za-z]+)|\S/g,
  spaced: () => /(\p{Nd}+)|(\p{L}[\p{L}\p{M}]*)|\S/gu,
  unspaced: () =>
    new RegExp(
      String.raw`(\p{Nd}+)|([${HAN_DIGIT}]|(?:(?![${HAN_DIGIT}])\p{sc=Han})+|${KANA}|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}])+)|\S`,
      'gu',
    ),
};
const built = new Map<keyof typeof patterns, RegExp>();

/** The tokens of a text in order. Spaces are in none of them; every other character is in exactly one. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { start, end } of literalsIn(text)) {
    addTokens(tokens, text, from, start);
    const glued = tokens.at(-1)?.end === start;
    tokens.push({
      kind: 'placeholder',
      word: text.slice(start, end),
      start,
      end,
      glued,
      capital: false,
      shout: false,
    });
    from = end;
  }
  addTokens(tokens, text, from, text.length);
  return tokens;
}

function addTokens(tokens: Token[], text: string, from: number, to: number): void {
  const piece = from === 0 && to === text.length ? text : text.slice(from, to);
  let lastEnd = tokens.at(-1)?.end ?? -1;
  for (const match of piece.matchAll(patternFor(piece))) {
    const [written, asNumber, asWord] = match;
    const start = from + match.index;
    const end = start + written.length;
    const kind = asNumber ? 'number' : asWord ? 'word' : 'mark';
    const first = written.charAt(0);
    tokens.push({
      kind,
      word: asWord ? fold(written) : asNumber ? asciiDigits(written) : written,
      start,
      end,
      glued: start === lastEnd,
      capital: first !== first.toLowerCase(),
      shout: written.length > 1 && written !== written.toLowerCase() && written === written.toUpperCase(),
    });
    lastEnd = end;
  }
}

function patternFor(text: string): RegExp {
  const kind = /^[\0-\x7f]*$/.test(text)
    ? 'ascii'
    : /[\u3000-\u9fff\uf900-\ufaff]/.test(text)
      ? 'unspaced'
      : 'spaced';
  const pattern = built.get(kind) ?? patterns[kind]();
  built.set(kind, pattern);
  return pattern;
}

/** Full-width, Arabic, Persian and Devanagari digits as 0-9. */
function asciiDigits(written: string): string {
  if (/^\d+$/.test(written)) return written;
  return written.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = [0x0660, 0x06f0, 0x0966, 0xff10].findLast((start) => start <= code) ?? code;
    return String(code - zero);
  });
}
