/** Elements that models write although asked not to; anything else in angle brackets is a placeholder to be read. */
const ELEMENTS =
  'a|abbr|alexa:name|amazon:[a-z-]+|answer|article|aside|audio|b|big|blockquote|body|br|break|button|center|cite|code|col|dd|del|details|div|dl|dt|em|emphasis|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|lang|li|link|main|mark|meta|nav|ol|output|p|phoneme|pre|prosody|q|response|s|samp|say-as|script|section|small|span|speak|speech|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|think|thinking|title|tr|tt|u|ul|var|video|voice|w|wbr';
const attribute = String.raw`\s+[\w:.-]{1,40}(?:\s*=\s*(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^\s"'<>=]{1,2000}))?`;
const breaking = /<\/?(?:br|p|div|li|tr|h[1-6]|ul|ol|table|blockquote|section)\s*\/?>/giu;
const element = new RegExp(String.raw`</?(?:${ELEMENTS})(?:${attribute}){0,20}\s*/?>`, 'giu');
/** What stands in these was never meant to be seen. */
const hidden = /<(think|thinking|script|style)(?:\s[^<>]{0,200})?>[^]{0,5000}?<\/\1\s*>/giu;
const comment = /<!--[^]{0,10000}?-->|<!\[CDATA\[|\]\]>|<[!?][a-z][^<>]{0,500}>/giu;

const named = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['nbsp', ' '],
  ['hellip', '…'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['deg', '°'],
  ['times', '×'],
  ['euro', '€'],
  ['copy', '©'],
]);

/** HTML and SSML as text: entities become their characters, elements and comments go, what stood in them stays. */
export function withoutMarkup(text: string): string {
  return decoded(text)
    .replace(hidden, ' ')
    .replace(comment, ' ')
    .replace(breaking, '\n')
    .replace(element, '');
}

/** However often it was escaped: `&amp;amp;lt;` is `<`. */
function decoded(text: string): string {
  return text.replace(
    /&(?:amp;)*(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named.get(name.toLowerCase()) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
