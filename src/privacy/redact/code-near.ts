import type { CodePart } from './code.ts';
import type { Span } from './finding.ts';
import { firstIndex } from './first-index.ts';
import type { Carrier } from './language/shape.ts';
import { codeFrom, codeUpTo, type Utterance } from './utterance.ts';

export interface CodeShape {
  /** Fewest digits, and fewest and most characters in all. */
  readonly digits: number;
  readonly least: number;
  readonly most: number;
  /** Letters belong to it. */
  readonly letters: boolean;
}

/** How many tokens may stand between "my passport number" and the number. */
const REACH = 8;
/** Parts of a code that are looked at: more than any code has. */
const LONGEST = 40;

/**
 * The codes that carriers of this kind announce: after the carrier within a few words of the same sentence, or right before it ("… is my
 * passport number").
 */
export function codesNear(utterance: Utterance, carrier: Carrier, shape: CodeShape): Span[] {
  return utterance.carriers
    .filter(({ meaning }) => meaning === carrier)
    .flatMap(({ from, to }) => codeAfter(utterance, to, shape) ?? codeBefore(utterance, from, shape) ?? []);
}

function codeAfter(utterance: Utterance, after: number, shape: CodeShape): Span | undefined {
  for (let at = after; ; ) {
    const code = codeFrom(utterance, at);
    const first = code ? firstIndex(code, ({ from }) => from >= at) : 0;
    const start = code?.[first]?.from;
    if (!code || start === undefined || start - after > REACH || hasStop(utterance, after, start)) {
      return undefined;
    }
    const span = fitting(withoutStrayLetters(code.slice(first, first + LONGEST), utterance), shape);
    if (span) return span;
    at = code.at(-1)?.to ?? at + 1;
  }
}

/** "A B one two three is my passport number": only links may stand between. */
function codeBefore(utterance: Utterance, at: number, shape: CodeShape): Span | undefined {
  const code = codeUpTo(utterance, at);
  const end = code?.at(-1)?.to;
  if (!code || end === undefined || at === end || at - end > 3) return undefined;
  const between = utterance.tokens.slice(end, at).map(({ word }) => word);
  return between.every((word) => links.has(word))
    ? fitting(withoutStrayLetters(code.slice(-LONGEST), utterance), shape)
    : undefined;
}

const links = new Set(
  'is,s,as,for,the,my,his,her,our,that,ist,mein,meine,est,mon,ma,es,la,mi,e,il,mia,o,a,minha,meu'.split(','),
);

function hasStop({ tokens }: Utterance, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ word, kind }, index) =>
        kind === 'placeholder' || (/^[.!?;]$/.test(word) && !(tokens[from + index + 1]?.glued ?? false)),
    );
}

/** "È RSSMRA85…", "seven x y z and i …": a letter at either end that is a word of its own is no part of a code. */
function withoutStrayLetters(
  code: readonly CodePart[],
  { language, tokens }: Utterance,
): readonly CodePart[] {
  const isLetter = (part: CodePart | undefined) => part?.text.length === 1 && !part.isDigits;
  const isWord = (part: CodePart | undefined) =>
    isLetter(part) &&
    language.letterWords.has(part?.text.toLowerCase() ?? '') &&
    !tokens[part?.to ?? 0]?.glued;
  let from = 0;
  let to = code.length;
  while (from < to && isWord(code[from]) && !isLetter(code[from + 1])) from++;
  while (
    to > from &&
    isWord(code[to - 1]) &&
    !isLetter(code[to - 2]) &&
    tokens[code[to - 1]?.to ?? 0]?.kind === 'word'
  ) {
    to--;
  }
  return code.slice(from, to);
}

function fitting(parts: readonly CodePart[], shape: CodeShape): Span | undefined {
  const usable = shape.letters ? parts : digitsFrom(parts);
  let text = '';
  let end = 0;
  for (const part of usable) {
    if (text.length + part.text.length > shape.most) break;
    text += part.text;
    end = part.to;
  }
  const [first] = usable;
  if (!first || text.length < shape.least || text.replace(/\D/g, '').length < shape.digits) return undefined;
  return { from: first.from, to: end };
}

function digitsFrom(parts: readonly CodePart[]): readonly CodePart[] {
  const from = parts.findIndex(({ isDigits }) => isDigits);
  if (from < 0) return [];
  const length = parts.slice(from).findIndex(({ isDigits }) => !isDigits);
  return parts.slice(from, length < 0 ? undefined : from + length);
}
