import { type CrisisRule, crisisRules, type SafetyLanguage } from './language/shape.ts';
import { signs } from './rules/shape.ts';
import { combinations } from './sign-combinations.ts';
import { createSignIndex } from './sign-index.ts';

/** What is looked at together: about what one says in two breaths, so that a long text is not full of coincidences. */
const windowWords = 36;
const windowCharacters = 80;

interface Combination {
  /** One sign of each must be heard. */
  readonly needed: readonly (readonly number[])[];
  readonly without: readonly number[];
  readonly evenAsked: boolean;
}

const idOf = new Map<string, number>(signs.map((sign, id) => [sign, id]));
const [ask, urge, tame] = [known('ask'), known('urge'), known('tame')];
const byRule = crisisRules.map((rule) => [rule, combinationsOf(combinations[rule])] as const);

/**
 * Reads the words of what somebody said (see `createInputWords`) and tells the crises that its signs add up to. Order and distance do not
 * matter within a window; patterns (see `pattern.ts`) are for what only an order of words can tell.
 */
export function createSigns(
  language: Pick<SafetyLanguage, 'signs' | 'isUnspaced' | 'joined'>,
): (words: readonly string[]) => ReadonlySet<CrisisRule> {
  const index = createSignIndex(language.signs, language);
  const size = language.isUnspaced ? windowCharacters : windowWords;
  return (words) => {
    const found = new Set<CrisisRule>();
    for (let start = 0; start === 0 || start + size / 2 < words.length; start += size / 2) {
      const heard = new Uint8Array(signs.length);
      const end = Math.min(start + size, words.length);
      for (let at = start; at < end; at++) {
        const wasAsked = heard[ask] ?? 0;
        index(words, at, heard);
        // What begins a question does not make one of what it is in the middle of.
        if (at > 0) heard[ask] = wasAsked;
      }
      if (heard[tame]) continue;
      const isAsked = heard[ask] === 1 && heard[urge] === 0;
      for (const [rule, all] of byRule) {
        if (!found.has(rule) && all.some((one) => isMet(one, heard, isAsked))) found.add(rule);
      }
    }
    return found;
  };
}

function isMet({ needed, without, evenAsked }: Combination, heard: Uint8Array, isAsked: boolean): boolean {
  if (isAsked && !evenAsked) return false;
  for (const either of needed) if (!either.some((sign) => heard[sign])) return false;
  return !without.some((sign) => heard[sign]);
}

function combinationsOf(lines: string): Combination[] {
  const rows = lines.trim().split('\n');
  return rows.map((row) => {
    const parts = row.trim().split(' ');
    return {
      evenAsked: parts.includes('?'),
      needed: parts.filter((part) => !/^[?-]/.test(part)).map((part) => part.split('|').map(known)),
      without: parts.filter((part) => part.startsWith('-')).map((part) => known(part.slice(1))),
    };
  });
}

function known(sign: string): number {
  const id = idOf.get(sign);
  if (id === undefined) throw new TypeError(`no such sign: ${sign}`);
  return id;
}
