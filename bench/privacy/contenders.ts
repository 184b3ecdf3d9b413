import { OpenRedaction } from 'openredaction';
import { SyncRedactor } from 'redact-pii';
import { redact } from '../../src/privacy/index.ts';

export interface Contender {
  readonly name: string;
  readonly redact: (text: string, locale: string) => string | Promise<string>;
}

/** Ours and two libraries for written text, each with its defaults. */
export function contenders(): Contender[] {
  const openRedaction = new OpenRedaction();
  const redactPii = new SyncRedactor();
  return [
    { name: 'wellspoken', redact: (text, locale) => redact(text, { locale }).text },
    { name: 'openredaction', redact: async (text) => (await openRedaction.detect(text)).redacted },
    { name: 'redact-pii', redact: (text) => redactPii.redact(text) },
  ];
}
