import { readNumber } from '../number.ts';
import type { Utterance } from '../utterance.ts';

/**
 * The token after a postcode that begins at token `at`: four or five digits (eight in Brazil, nine in the USA), or letters and digits as in
 * Britain ("SW1A 1AA"), Canada ("K1A 0B1") and the Netherlands ("1012 AB").
 */
export function postcodeEnd(utterance: Utterance, at: number): number | undefined {
  const { tokens, language } = utterance;
  let digits = '';
  let to = at;
  while (digits.length < 9) {
    const number = readNumber(tokens, to, language);
    const soft = language.besideDigits.get(tokens[to]?.word ?? '');
    const read = number?.digits ?? soft?.toString();
    if (read === undefined || number?.amount) break;
    digits += read;
    to = number?.to ?? to + 1;
    if (tokens[to]?.word === '-' && tokens[to]?.glued && tokens[to + 1]?.kind === 'number') to++;
  }
  if (digits === '') return lettered(utterance, at);
  if (!/^(?:\d{4,5}|\d{8,9})$/.test(digits)) return undefined;
  const isDutch =
    digits.length === 4 && /^[a-z]{2}$/.test(tokens[to]?.word ?? '') && tokens[to]?.shout === true;
  return isDutch ? to + 1 : to;
}

function lettered({ tokens }: Utterance, at: number): number | undefined {
  let text = '';
  for (let to = at; text.length < 7 && to - at < 6; ) {
    const token = tokens[to];
    if (!token || (token.kind !== 'number' && !/^[a-z]{1,2}$/.test(token.word))) break;
    text += token.word;
    to++;
    if (/^(?:[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}|[a-z]\d[a-z]\d[a-z]\d)$/.test(text)) return to;
  }
  return undefined;
}
