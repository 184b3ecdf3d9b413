import { cutText } from '../cut-text.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };

/**
 * Plain text for a `Text` component, which reads markup (Alexa Presentation Language, Text): cut to `maxLength` UTF-16 units, escaped, with
 * line breaks kept and control characters gone.
 */
export function aplText(text: string, maxLength: number): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
  return cutText(plain, maxLength).replace(/[&<>\n]/g, (character) => escapes[character] ?? '');
}
