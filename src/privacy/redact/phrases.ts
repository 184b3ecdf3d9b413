import type { Token } from './token.ts';

/** A phrase found in an utterance: what it means, and the token after it. */
export interface PhraseMatch<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

/** Many phrases, looked for at once. */
export interface Phrases<Meaning> {
  /** The longest phrase that begins at token `at`. Marks glued inside words ("e-mail", "d.o.b") are passed over. */
  at(tokens: readonly Token[], at: number): PhraseMatch<Meaning> | undefined;
}

/** Phrases by their words, each with its meaning. */
export function createPhrases<Meaning>(
  entries: Iterable<readonly [words: readonly string[], meaning: Meaning]>,
): Phrases<Meaning> {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly meaning: Meaning }[]>();
  for (const [words, meaning] of entries) {
    const first = words[0] ?? '';
    const known = byFirst.get(first);
    if (known) known.push({ words, meaning });
    else byFirst.set(first, [{ words, meaning }]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);

  return {
    at(tokens, at) {
      const candidates = byFirst.get(tokens[at]?.word ?? '');
      if (!candidates) return undefined;
      for (const { words, meaning } of candidates) {
        const to = endOf(words, tokens, at);
        if (to !== undefined) return { meaning, from: at, to };
      }
      return undefined;
    },
  };
}

function endOf(words: readonly string[], tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  for (const [count, word] of words.entries()) {
    if (count > 0) {
      while (tokens[at]?.kind === 'mark' && tokens[at]?.glued && /^[-.'’]$/.test(tokens[at]?.word ?? ''))
        at++;
    }
    if (tokens[at]?.word !== word) return undefined;
    at++;
  }
  return at;
}
