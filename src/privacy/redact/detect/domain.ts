import type { Utterance } from '../utterance.ts';

/** Endings of host names that are said or written often; any two letters count as a country. */
const endings = new Set(
  'com,org,net,edu,gov,mil,int,info,biz,io,dev,app,ai,co,me,name,pro,online,shop,site,xyz,tech,cloud,email,agency,museum,travel,jobs,test,example,invalid'.split(
    ',',
  ),
);

export interface Domain {
  /** Its first label without spaces: "gmail". */
  readonly name: string;
  readonly to: number;
}

/** Labels that are words may be said in two ("g mail"). */
const LABEL = 3;

/** The host name that begins at token `at`, written or said: "gmail.com", "g mail dot com", "example dot co dot uk". */
export function domainAt({ tokens, language }: Utterance, at: number): Domain | undefined {
  let label = '';
  let name: string | undefined;
  let end: number | undefined;
  let words = 0;
  for (let next = at; next < tokens.length && next - at < 24; ) {
    const token = tokens[next];
    const mark = language.marks.at(tokens, next);
    const isDot =
      token?.word === '.' ? tokens[next + 1]?.glued === true || mark !== undefined : mark?.meaning === '.';
    if (isDot && label !== '') {
      name ??= label;
      if (endings.has(label) || /^[a-z]{2}$/.test(label)) end = next;
      next = mark?.to ?? next + 1;
      [label, words] = ['', 0];
      continue;
    }
    const isHyphen = (token?.word === '-' && token.glued) || mark?.meaning === '-';
    if (isHyphen && label !== '') {
      label += '-';
      next = mark?.to ?? next + 1;
      words = 0;
      continue;
    }
    if (token?.kind !== 'word' && token?.kind !== 'number') break;
    const isEnding = name !== undefined && (endings.has(token.word) || /^[a-z]{2}$/.test(token.word));
    if (name !== undefined && label !== '') break;
    if (words >= LABEL && !token.glued) break;
    const isLast = language.marks.at(tokens, next + 1)?.meaning === '.';
    if (words > 0 && !token.glued && !isLast && language.functionWords.has(token.word)) break;
    label += token.word;
    words++;
    next++;
    if (isEnding) {
      end = next;
    } else if (name !== undefined && !isDotAfter(next)) {
      break;
    }
  }
  return name === undefined || end === undefined ? undefined : { name, to: end };

  function isDotAfter(next: number): boolean {
    const mark = language.marks.at(tokens, next);
    return tokens[next]?.glued === true || mark?.meaning === '.' || mark?.meaning === '-';
  }
}
