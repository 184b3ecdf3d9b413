import { onFirstUse } from './on-first-use.ts';
import type { SymbolWords } from './symbol-words.ts';

const url = onFirstUse(
  () =>
    /(?:<\s*)?\b(?:(?:https?|ftp):\/\/(?:[^\s@/<>"]{1,100}@)?|www\.)([\p{L}\p{N}][\p{L}\p{N}.-]{0,250})(?::\d{1,5})?((?:[/?#][^\s<>"“”«»]{0,2000})?)(?:\s*>)?/giu,
);
const mail = onFirstUse(
  () =>
    /(?:<\s*)?(?:mailto:)?\b([\p{L}\p{N}._%+-]{1,64})@([\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,62}){1,8})(?:\s*>)?/giu,
);

/**
 * Web and e-mail addresses as one says them: only the host of a link ("example dot com"), an e-mail address in full. In a
 * language without words for it the host stays as it is.
 */
export function withSpokenAddresses(text: string, words: SymbolWords | undefined): string {
  return text
    .replace(url(), (_link, host: string, path: string) => {
      const closing = /[.,;:!?…。、！？)\]}'’*_]+$/u.exec(path === '' ? host : path)?.[0] ?? '';
      const name = host.replace(/^www\./iu, '').replace(/[.-]+$/u, '');
      return spoken(name, words) + closing;
    })
    .replace(mail(), (whole, user: string, host: string) =>
      words
        ? `${spoken(user, words)} ${words.at} ${spoken(host, words)}`
        : whole.replace(/^<\s*|\s*>$/gu, ''),
    );
}

function spoken(name: string, words: SymbolWords | undefined): string {
  return words ? name.replaceAll('.', ` ${words.dot} `) : name;
}
