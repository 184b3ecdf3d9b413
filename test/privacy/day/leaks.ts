import type { Planted } from './plan.ts';

/** A place where words could get out, and all that came by there. */
export type Places = Readonly<Record<string, string | Buffer>>;

/** Where planted identifiers stand: as they were said, as they are written, or as a row of digits. */
export function leaksIn(places: Places, planted: readonly Planted[]): string[] {
  const spellings = planted.flatMap(spellingsOf);
  // One pass over megabytes in which there is nothing.
  const any = new RegExp(spellings.map((one) => escaped(one)).join('|'));
  return Object.entries(places).flatMap(([place, content]) => {
    const text = (typeof content === 'string' ? content : content.toString('utf8')).toLowerCase();
    const texts = [text, unescapedJson(text)].filter((one) => any.test(one));
    const rows = new Set(text.replace(/(?<=\d)[\s().,/:-]{1,3}(?=\d)/g, '').match(/\d{7,}/g));
    return planted
      .filter((one) => isIn(texts, spellingsOf(one)) || rows.has(one.written.replace(/\D/g, '')))
      .map(({ locale, type, value }) => `${place}: ${locale} ${type} ${value}`);
  });
}

function spellingsOf({ value, written }: Planted): string[] {
  return [value.toLowerCase(), written.toLowerCase()];
}

function isIn(texts: readonly string[], spellings: readonly string[]): boolean {
  return texts.some((text) => spellings.some((one) => text.includes(one)));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** JSON within JSON: what is sent or kept may have its quotes and accents escaped. */
function unescapedJson(text: string): string {
  return text
    .replace(/\\+u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\+(["'/])/g, '$1');
}
