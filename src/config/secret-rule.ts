import { guessable } from './guessable.ts';

/** What a secret must be like to be of use. */
export interface SecretRule {
  readonly minLength?: number;
  /** False for a secret that is never sent, and may hold any character. */
  readonly sent?: boolean;
  /** True for what may be of several words, such as a whole header. */
  readonly spaces?: boolean;
  /** True for a secret of our own that others could try to guess: it must not be one that a person types. */
  readonly random?: boolean;
  /** True for one that is some day listed with others, between commas. */
  readonly listed?: boolean;
}

/** What is wrong with a secret, without repeating any of it. */
export function breachOf(
  text: string,
  { minLength = 1, sent = true, spaces = false, random = false, listed = false }: SecretRule,
): string | undefined {
  if (text.length < minLength) {
    return `is too short. Must be at least ${minLength} characters; make one with: openssl rand -base64 32`;
  }
  if (sent && !(spaces ? /^[\x20-\x7e]+$/ : /^[\x21-\x7e]+$/).test(text)) {
    return 'holds a space or another character that no key has. Copy it again';
  }
  if (listed && text.includes(',')) {
    return 'holds a comma, by which it could not be listed as a previous one. Make one with: openssl rand -base64 32';
  }
  const why = random ? guessable(text) : undefined;
  return why && `can be guessed: it ${why}. Make one with: openssl rand -base64 32`;
}
