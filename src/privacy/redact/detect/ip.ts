import { readNumber } from '../number.ts';
import type { Detector, Finding } from '../finding.ts';
import type { Utterance } from '../utterance.ts';

/** Loopback, the usual routers, and resolvers that everybody knows: nobody is found by them. */
const common =
  /^(?:127\.0\.0\.1|0\.0\.0\.0|255\.255\.255\.\d+|192\.168\.[01]\.(?:0|1|254)|10\.0\.0\.[01]|8\.8\.[84]\.[84]|1\.[01]\.[01]\.1|9\.9\.9\.9)$/;

/** IP addresses: four numbers up to 255 between dots, written or said, and IPv6 in writing. */
export const ip: Detector = (utterance) => {
  const { tokens } = utterance;
  const found: Finding[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const to = version4(utterance, at) ?? version6(utterance, at);
    if (to === undefined) continue;
    found.push({ type: 'IP', from: at, to, certainty: 'certain' });
    at = to - 1;
  }
  return found;
};

function version4(utterance: Utterance, from: number): number | undefined {
  const { tokens, language } = utterance;
  const octets: string[] = [];
  let at = from;
  while (octets.length < 4) {
    const octet = octetAt(utterance, at);
    if (!octet) return undefined;
    octets.push(octet.digits);
    at = octet.to;
    if (octets.length === 4) break;
    const mark = language.marks.at(tokens, at);
    if (mark?.meaning === '.') at = mark.to;
    else if (tokens[at]?.word === '.' && tokens[at + 1]?.glued) at++;
    else return undefined;
  }
  const goesOn = tokens[at]?.word === '.' && tokens[at]?.glued && tokens[at + 1]?.glued === true;
  // "One dot two dot three dot four" is a version, or a count.
  const isVersion = octets.every((octet) => octet.length === 1);
  return goesOn || isVersion || common.test(octets.join('.')) ? undefined : at;
}

/** "One ninety two" and "one nine two" are 192. */
function octetAt({ tokens, language }: Utterance, from: number): { digits: string; to: number } | undefined {
  const written = tokens[from];
  if (written?.kind === 'number') {
    const isOctet = written.word.length <= 3 && Number(written.word) <= 255;
    return isOctet ? { digits: String(Number(written.word)), to: from + 1 } : undefined;
  }
  let digits = '';
  let at = from;
  while (digits.length < 3) {
    const read = readNumber(tokens, at, language);
    const soft = language.besideDigits.get(tokens[at]?.word ?? '');
    const next = read?.digits ?? (soft === undefined ? undefined : String(soft));
    if (next === undefined || digits.length + next.length > 3) break;
    digits += next;
    at = read?.to ?? at + 1;
  }
  return digits !== '' && Number(digits) <= 255 ? { digits: String(Number(digits)), to: at } : undefined;
}

function version6({ text, tokens }: Utterance, at: number): number | undefined {
  const token = tokens[at];
  if (!token || token.glued || tokens[at + 1]?.glued !== true) return undefined;
  const written =
    /^(?=[\dA-Fa-f:]*:[\dA-Fa-f:]*:)(?:[\dA-Fa-f]{0,4}:){2,7}[\dA-Fa-f]{1,4}(?![\p{L}\p{N}:])/u.exec(
      text.slice(token.start, token.start + 48),
    )?.[0];
  // "10:30:45" is a time of day: an address has a letter, an empty group, or five groups and more.
  if (
    written === undefined ||
    !(/[a-f]|::/i.test(written) || written.split(':').length > 4) ||
    written === '::1'
  ) {
    return undefined;
  }
  const end = token.start + written.length;
  let to = at;
  while ((tokens[to]?.end ?? Infinity) <= end) to++;
  return to;
}
