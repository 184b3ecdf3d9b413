import { allDetectors } from './detect/all.ts';
import type { Finding } from './finding.ts';
import { personalDataTypes } from './personal-data.ts';
import type { Utterance } from './utterance.ts';

const rank = new Map(personalDataTypes.map((type, index) => [type, index]));

const weight = { certain: 2, checked: 1, shaped: 0 } as const;

/**
 * All personal data of an utterance, and what is `known` already, in order and without overlaps: where readings compete, the more certain one
 * wins, then the kind that comes first in `personalDataTypes`, then the longer one.
 */
export function findPersonalData(utterance: Utterance, known: readonly Finding[] = []): Finding[] {
  const hidden = utterance.tokens.map(({ kind }) => Number(kind === 'placeholder'));
  const taken = Uint8Array.from(hidden);
  const candidates = [...known, ...allDetectors.flatMap((detect) => detect(utterance))].sort(
    (a, b) =>
      weight[b.certainty] - weight[a.certainty] ||
      (rank.get(a.type) ?? 0) - (rank.get(b.type) ?? 0) ||
      b.to - b.from - (a.to - a.from) ||
      a.from - b.from,
  );
  return candidates
    .filter(({ from, to }) => {
      if (from >= to || taken.subarray(from, to).includes(1)) return false;
      taken.fill(1, from, to);
      return true;
    })
    .sort((a, b) => a.from - b.from);
}
