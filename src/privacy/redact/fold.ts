/** Words as they are compared: lower case, without accents and apostrophes, `ß` as `ss`. Lengths may change. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  const plain = lower.replace(/['’]/g, '');
  if (/^[\0-\x7f]*$/.test(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss');
}
