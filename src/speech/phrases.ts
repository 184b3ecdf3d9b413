import type { ErrorCode } from '../errors.ts';
import { languageOf } from './language.ts';
import { ar } from './phrases/ar.ts';
import { de } from './phrases/de.ts';
import { en } from './phrases/en.ts';
import { es } from './phrases/es.ts';
import { fr } from './phrases/fr.ts';
import { hi } from './phrases/hi.ts';
import { it } from './phrases/it.ts';
import { ja } from './phrases/ja.ts';
import { nl } from './phrases/nl.ts';
import { pt } from './phrases/pt.ts';
import type { ErrorPhrase, Phrases } from './phrases/shape.ts';

const byLanguage = new Map<string, Phrases>(
  Object.entries({ ar, de, en, es, fr, hi, it, ja, nl, pt } satisfies Record<string, Phrases>),
);

/** Languages that have phrases of their own, as subtags. */
export const phraseLanguages: readonly string[] = [...byLanguage.keys()];

/** What the assistant says in a locale's language; English where the language has no phrases. */
export function phrasesFor(locale: string): Phrases {
  return byLanguage.get(languageOf(locale)) ?? en;
}

/** What a listener hears for an error: a sentence in their language, by code alone. */
export function phraseForError(code: ErrorCode, locale: string): string {
  const phrases = phrasesFor(locale);
  const kind = phraseOf[code];
  return isOwnPhrase(kind) ? phrases[kind] : phrases.errors[kind];
}

/** Phrases for errors that are no failure, and are said without one as well. */
const ownPhrases = ['refusal', 'cutShort', 'askAgain', 'consentDeclined'] as const;
type OwnPhrase = (typeof ownPhrases)[number];

function isOwnPhrase(kind: ErrorPhrase | OwnPhrase): kind is OwnPhrase {
  return (ownPhrases as readonly string[]).includes(kind);
}

const phraseOf: Readonly<Record<ErrorCode, ErrorPhrase | OwnPhrase>> = {
  'start/config': 'misconfigured',
  'start/secret': 'misconfigured',
  'start/store': 'misconfigured',

  'hear/malformed': 'internal',
  'hear/too-large': 'tooLong',
  'hear/missing-signature': 'internal',
  'hear/bad-certificate-url': 'internal',
  'hear/certificate-unavailable': 'unreachable',
  'hear/bad-certificate': 'internal',
  'hear/bad-signature': 'internal',
  'hear/bad-timestamp': 'internal',
  'hear/wrong-skill': 'misconfigured',
  'hear/unauthorized': 'misconfigured',
  'hear/too-many-requests': 'tooMany',
  'hear/no-consent': 'consentDeclined',

  'recall/timeout': 'slow',
  'recall/unavailable': 'unreachable',

  'think/bad-request': 'internal',
  'think/auth': 'misconfigured',
  'think/billing': 'misconfigured',
  'think/not-found': 'misconfigured',
  'think/too-large': 'tooLong',
  'think/rate-limited': 'busy',
  'think/overloaded': 'busy',
  'think/timeout': 'slow',
  'think/upstream': 'unreachable',
  'think/refusal': 'refusal',
  'think/truncated': 'cutShort',
  // An empty answer is as good as none heard: the same words may fare better when said more fully.
  'think/empty': 'askAgain',
  'think/network': 'unreachable',
  'think/aborted': 'internal',
  'think/over-budget': 'overBudget',
  'think/busy': 'busy',
  'think/blocked': 'refusal',
  'think/tool-unavailable': 'internal',
  'think/tool-refused': 'misconfigured',
  'think/tool-timeout': 'slow',
  'think/tool-failed': 'internal',

  'say/directive-failed': 'internal',
  'say/internal': 'internal',

  'remember/timeout': 'slow',
  'remember/unavailable': 'unreachable',
};
