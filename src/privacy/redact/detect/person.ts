import { type Detector, findings, type Span } from '../finding.ts';
import type { Carrier } from '../language/shape.ts';
import type { PhraseMatch } from '../phrases.ts';
import type { Utterance } from '../utterance.ts';
import { nameAt } from './name.ts';

/** Names of persons, by what stands before them: "my name is", "call". Titles stay, they name nobody. */
export const person: Detector = (utterance) =>
  findings(
    'PERSON',
    'certain',
    utterance.carriers.flatMap((carrier) => introduced(utterance, carrier) ?? []),
  );

function introduced(utterance: Utterance, { meaning, from, to }: PhraseMatch<Carrier>): Span | undefined {
  const { tokens, language } = utterance;
  const at = skipped(utterance, to);
  switch (meaning) {
    case 'name':
      return nameAt(utterance, at);
    case 'nameMaybe': {
      const name = nameAt(utterance, at);
      return name?.isLikely || (name && endsIn(utterance, name.to)) ? name : undefined;
    }
    case 'relation': {
      const isNamed =
        /^(?:is|was)$/.test(tokens[at]?.word ?? '') && /^(?:called|named)$/.test(tokens[at + 1]?.word ?? '');
      if (isNamed) return nameAt(utterance, at + 2);
      const name = nameAt(utterance, at);
      const goesOn = name !== undefined && language.functionWords.has(tokens[name.to]?.word ?? '');
      const isVerb = /(?:s|ed|ing|ly)$/.test(tokens[name?.from ?? at]?.word ?? '');
      return name?.isLikely || (name?.words === 2 && goesOn && !isVerb) ? name : undefined;
    }
    case 'contact': {
      const name = nameAt(utterance, at);
      if (!name) return undefined;
      // "Call shaniqua kertzmann": words that are nothing else, at a place where somebody is asked to be called.
      const isAsked = from === 0 || language.stop.has(tokens[from - 1]?.word ?? '');
      const isEnd =
        name.to >= tokens.length ||
        tokens[name.to]?.kind !== 'word' ||
        language.stop.has(tokens[name.to]?.word ?? '');
      return name.isLikely || (name.words >= 2 && name.words <= 4 && isAsked && isEnd) ? name : undefined;
    }
    case 'spelt': {
      let end = at;
      while (tokens[end]?.kind === 'word' && tokens[end]?.word.length === 1) end++;
      return end - at >= 3 ? { from: at, to: end } : undefined;
    }
    default:
      return undefined;
  }
}

function skipped({ tokens }: Utterance, at: number): number {
  return /^[:,"'“]$/.test(tokens[at]?.word ?? '') ? at + 1 : at;
}

/** "This is … speaking". */
function endsIn({ tokens }: Utterance, at: number): boolean {
  const isOnPhone = tokens
    .slice(at + 1, at + 4)
    .some(({ word }) => /^(?:apparat|telefono?|appareil)$/.test(word));
  return (
    isOnPhone ||
    /^(?:speaking|calling|nice|pleased|sprechen|spricht|parle|habla|parla)$/.test(tokens[at]?.word ?? '')
  );
}
