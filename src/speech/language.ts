/** Language subtag of a BCP 47 tag in lower case: `pt` for `pt-BR`. Never throws; an empty or odd tag gives what stands before its first separator. */
export function languageOf(locale: string): string {
  return (/^[^-_]*/.exec(locale)?.[0] ?? '').trim().toLowerCase();
}
