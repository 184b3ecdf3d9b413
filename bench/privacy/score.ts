import type { PrivateCase } from './corpus.ts';

/** Words of a value that tell nothing by themselves. */
const plain = new Set(
  'the of in at dot dash hyphen underscore point slash apartment apt de la le les du des et und am im der den del di do da dos das e y o a an el los las l d punkt unterstrich minus arobase tiret bas punto guion bajo arroba chiocciola trattino basso ponto traço underline and st nd rd th https http com org www rue via calle rua avenue street road lane'.split(
    ' ',
  ),
);

/** Whether nothing of the value is left in the redacted text that the frame around it does not have itself. */
export function isGone({ type, before, value, after }: PrivateCase, redacted: string): boolean {
  const frame = count(words(`${before} ${after}`));
  const left = count(words(redacted.replace(/\[[A-Z_]+\d*\]/g, ' ')));
  // The street is what finds somebody; a city may stay.
  const telling = words(type === 'ADDRESS' ? streetOf(value) : value).filter((word) => !plain.has(word));
  return telling.every((word) => (left.get(word) ?? 0) <= (frame.get(word) ?? 0));
}

function streetOf(address: string): string {
  return address.split(',')[0]?.split(' ').slice(0, 3).join(' ') ?? '';
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
