/**
 * Questions about JSON of which only the beginning may be there. Each answers with the index after what it looked for, `no`, or
 * `more` when the next characters decide. All look at a bounded number of characters, so that asking again is cheap.
 */
export type Lookahead = number | 'no' | 'more';

const maxKeyCharacters = 64;
const maxSpaces = 64;
const maxLanguageCharacters = 16;

/** White space at `from` and then a key with its colon: `"speech" :`. */
export function lookForKey(text: string, from: number): Lookahead {
  const quote = lookForCharacter(text, from, '"');
  if (typeof quote !== 'number') return quote;
  for (let at = quote; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') return lookForCharacter(text, at + 1, ':');
    if (at - quote >= maxKeyCharacters || character === '\n' || character === '\\') return 'no';
  }
  return 'more';
}

/** An object that begins at `from` with one of the `keys`, or with any key when none are given. */
export function lookForObject(text: string, from: number, keys?: ReadonlySet<string>): Lookahead {
  if (from >= text.length) return 'more';
  if (text[from] !== '{') return 'no';
  const after = lookForKey(text, from + 1);
  if (typeof after !== 'number') return after;
  return keys === undefined || keys.has(keyIn(text, from + 1, after)) ? from + 1 : 'no';
}

/** The key between `from` and `to`, where `lookForKey` found one. */
export function keyIn(text: string, from: number, to: number): string {
  return text.slice(text.indexOf('"', from) + 1, text.lastIndexOf('"', to - 1));
}

/** A code fence at `from`, with or without a language, and an object after it. */
export function lookForFence(text: string, from: number): Lookahead {
  for (let at = from; at < from + 3; at += 1) {
    if (at >= text.length) return 'more';
    if (text[at] !== '`') return 'no';
  }
  let at = from + 3;
  while (at - from < maxLanguageCharacters && /[A-Za-z0-9]/.test(text.charAt(at))) at += 1;
  const next = skipSpace(text, at);
  if (typeof next !== 'number') return next;
  return text[next] === '{' ? next : 'no';
}

/**
 * What may follow the end of a string in an object: its end, or a comma and the next key. A quotation mark that is followed by
 * anything else was one the model forgot to escape.
 */
export function lookForStringEnd(text: string, from: number): Lookahead {
  const next = skipSpace(text, from);
  if (typeof next !== 'number') return next;
  if (text[next] === '}') return from;
  if (text[next] !== ',') return 'no';
  const end = lookForCharacter(text, next + 1, '}');
  if (end !== 'no') return typeof end === 'number' ? from : end;
  const key = lookForKey(text, next + 1);
  return typeof key === 'number' ? from : key;
}

function lookForCharacter(text: string, from: number, character: string): Lookahead {
  const at = skipSpace(text, from);
  if (typeof at !== 'number') return at;
  return text[at] === character ? at + 1 : 'no';
}

function skipSpace(text: string, from: number): Lookahead {
  for (let at = from; at < text.length; at += 1) {
    if (!isSpace(text[at])) return at;
    if (at - from >= maxSpaces) return 'no';
  }
  return 'more';
}

export function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}
