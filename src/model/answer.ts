import {
  isSpace,
  keyIn,
  lookForFence,
  lookForKey,
  lookForObject,
  lookForStringEnd,
} from './json-lookahead.ts';

/** Reads one answer of a model while it is being written. */
export interface AnswerReader {
  /** Takes what the model wrote next and returns the speech that became readable by it, possibly empty. */
  push(delta: string): string;
  /** Whether the speech is complete, though the card may still be coming. Only ever true of the JSON object we ask for. */
  readonly isSpeechOver: boolean;
  /** To be called once, after the last delta: the speech still held back, and the card if there is one. */
  end(): { readonly speech: string; readonly card: string | undefined };
}

type Phase = 'head' | 'prose' | 'object' | 'value' | 'string' | 'nested' | 'literal' | 'done';
type Target = 'speech' | 'card' | 'other' | 'nothing';
/** The index up to which a step has read, or `more` when it has to see the next delta first. */
type Step = number | 'more';

const ourKeys: ReadonlySet<string> = new Set(['speech', 'card']);
const objectBeginning = /^(?:`{3}[A-Za-z0-9]*\s*)?\{\s*"/;

/**
 * Reads `{"speech": "…", "card": "…"}` whatever a model makes of it: fenced, with prose before or after, keys in another order,
 * other keys between, quotation marks not escaped, cut off anywhere. Text that is no such object is speech as it stands. The
 * result does not depend on how the text is cut into deltas, halves of a character included; time is linear in its length.
 *
 * Without a `speech`, the first other text of the object is spoken, or else its card: a listener gets words, never syntax.
 */
export function createAnswerReader(): AnswerReader {
  let phase: Phase = 'head';
  let target: Target = 'nothing';
  let pending = '';
  let ready = '';
  let card = '';
  let other = '';
  /** Whether a word of speech was read. */
  let hasSpeech = false;
  /** Whether one of our keys was seen: then syntax is syntax, broken or not. */
  let isOurs = false;
  let hasOther = false;
  let isSpeechOver = false;
  /** The object's text so far, in case it turns out not to be one. */
  let raw = '';
  let depth = 0;
  let isQuoted = false;
  let isEscaped = false;

  const put = (text: string) => {
    if (target === 'speech') {
      ready += text;
      hasSpeech ||= /\S/.test(text);
    } else if (target === 'card') card += text;
    else if (target === 'other') other += text;
  };
  const enterObject = (at: number): number => {
    phase = 'object';
    return at;
  };
  const closeObject = () => {
    if (!hasSpeech) ready += other === '' ? card : other;
    phase = hasSpeech || other !== '' || card !== '' ? 'done' : 'prose';
  };
  const breakObject = () => {
    if (isOurs) return closeObject();
    ready += raw;
    phase = 'prose';
  };

  /** Where an object may begin at `at`: enters it, holds it back until that is certain, or calls it prose. */
  const tryObject = (at: number, isEnd: boolean, keys?: ReadonlySet<string>): Step | 'no' => {
    const brace = pending[at] === '`' ? lookForFence(pending, at) : at;
    const inside = typeof brace === 'number' ? lookForObject(pending, brace, keys) : brace;
    if (inside === 'no') return 'no';
    if (inside !== 'more') {
      raw = '';
      isOurs = false;
      return enterObject(inside);
    }
    if (!isEnd) return 'more';
    // Cut off in its first key: syntax without a word of the answer.
    return objectBeginning.test(pending.slice(at)) ? pending.length : 'no';
  };
  const readHead = (at: number, isEnd: boolean): Step => {
    const character = pending[at];
    if (isSpace(character) || character === '\ufeff') return at + 1;
    const step = character === '{' || character === '`' ? tryObject(at, isEnd) : 'no';
    if (step !== 'no') return step;
    phase = 'prose';
    return at;
  };
  const readProse = (at: number, isEnd: boolean): Step => {
    const character = pending[at];
    if (character === '{' || character === '`') {
      const step = tryObject(at, isEnd, ourKeys);
      if (step !== 'no') return step;
    }
    const next = indexOfEither(pending, at + 1, '{', '`');
    ready += pending.slice(at, next);
    return next;
  };
  const readObject = (at: number): Step => {
    const character = pending[at];
    if (isSpace(character) || character === ',') return at + 1;
    if (character === '"') {
      const value = lookForKey(pending, at);
      if (value === 'more') return 'more';
      if (value !== 'no') {
        const key = keyIn(pending, at, value);
        target = key === 'speech' ? (hasSpeech ? 'nothing' : 'speech') : key === 'card' ? 'card' : 'other';
        isOurs ||= ourKeys.has(key);
        phase = 'value';
        return value;
      }
    }
    if (character === '}') {
      closeObject();
      return at + 1;
    }
    breakObject();
    return at;
  };
  const readValue = (at: number): Step => {
    const character = pending.charAt(at);
    if (isSpace(character)) return at + 1;
    if (character === '"') {
      phase = 'string';
      if (target === 'card') card = '';
      if (target === 'other' && hasOther) target = 'nothing';
      hasOther ||= target === 'other';
      return at + 1;
    }
    if (character === '{' || character === '[') {
      phase = 'nested';
      depth = 0;
    } else if (/[\w+.-]/.test(character)) phase = 'literal';
    else breakObject();
    return at;
  };
  const readString = (at: number, isEnd: boolean): Step => {
    const character = pending[at];
    if (character === '\\') return readEscape(at, isEnd);
    if (character === '"') {
      const end = lookForStringEnd(pending, at + 1);
      if (end === 'more' && !isEnd) return 'more';
      if (end === 'no') put('"');
      else {
        phase = 'object';
        isSpeechOver ||= target === 'speech' && hasSpeech;
      }
      return at + 1;
    }
    const stop = indexOfEither(pending, at, '"', '\\');
    put(pending.slice(at, stop));
    return stop;
  };
  const readEscape = (at: number, isEnd: boolean): Step => {
    const kind = pending.charAt(at + 1);
    const end = at + (kind === 'u' ? 6 : 2);
    if (pending.length < end) return isEnd ? pending.length : 'more';
    const hex = pending.slice(at + 2, end);
    if (kind === 'u' && /^[\dA-Fa-f]{4}$/.test(hex)) {
      put(String.fromCharCode(Number.parseInt(hex, 16)));
      return end;
    }
    put(escapes[kind] ?? kind);
    return at + 2;
  };
  const readNested = (at: number): Step => {
    for (let index = at; index < pending.length; index += 1) {
      const character = pending[index];
      if (isEscaped) isEscaped = false;
      else if (isQuoted) {
        if (character === '\\') isEscaped = true;
        else if (character === '"') isQuoted = false;
      } else if (character === '"') isQuoted = true;
      else if (character === '{' || character === '[') depth += 1;
      else if (character === '}' || character === ']') {
        depth -= 1;
        if (depth === 0) return enterObject(index + 1);
      }
    }
    return pending.length;
  };
  const readLiteral = (at: number): Step => {
    for (let index = at; index < pending.length; index += 1) {
      if (!/[\w+.-]/.test(pending.charAt(index))) return enterObject(index);
    }
    return pending.length;
  };
  const read: Readonly<Record<Phase, (at: number, isEnd: boolean) => Step>> = {
    head: readHead,
    prose: readProse,
    object: readObject,
    value: readValue,
    string: readString,
    nested: readNested,
    literal: readLiteral,
    done: () => pending.length,
  };
  const advance = (isEnd: boolean) => {
    let at = 0;
    while (at < pending.length) {
      const next = read[phase](at, isEnd);
      if (next === 'more') break;
      const isInObject = phase !== 'head' && phase !== 'prose' && phase !== 'done';
      if (isInObject && !isOurs) raw += pending.slice(at, next);
      at = next;
    }
    pending = pending.slice(at);
  };
  const takeReady = (isEnd: boolean): string => {
    // Half a character waits for its other half.
    const isHalf = !isEnd && isHighSurrogate(ready.charCodeAt(ready.length - 1));
    const taken = isHalf ? ready.slice(0, -1) : ready;
    ready = isHalf ? ready.slice(-1) : '';
    return taken.toWellFormed();
  };

  return {
    get isSpeechOver() {
      return isSpeechOver;
    },
    push(delta) {
      pending += delta;
      advance(false);
      return takeReady(false);
    },
    end() {
      advance(true);
      if (phase !== 'head' && phase !== 'prose' && phase !== 'done') closeObject();
      return { speech: takeReady(true), card: card.trim() === '' ? undefined : card.toWellFormed() };
    },
  };
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function indexOfEither(text: string, from: number, one: string, other: string): number {
  let at = from;
  while (at < text.length && text[at] !== one && text[at] !== other) at += 1;
  return at;
}
