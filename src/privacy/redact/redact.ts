import { createRedactor, type Redaction } from './redactor.ts';

/**
 * Replaces personal data in what somebody said, or in what speech recognition made of it, by typed placeholders, and gives the way
 * back. For a conversation use `createRedactor`, which keeps placeholders over its turns. Never throws.
 */
export function redact(text: string, { locale }: { readonly locale: string }): Redaction {
  return createRedactor({ locale }).redact(text);
}
