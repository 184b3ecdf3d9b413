import type { Pick } from '../pick.ts';
import type { Voice } from './voice.ts';

const ones = 'zero one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const nato =
  'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey x-ray yankee zulu'.split(
    ' ',
  );

/** A number below a hundred in words. */
function pair(value: number): string {
  if (value < 10) return ones[value] ?? '';
  if (value < 20) return teens[value - 10] ?? '';
  const rest = value % 10;
  return rest === 0 ? (tens[value / 10] ?? '') : `${tens[Math.floor(value / 10)]} ${ones[rest]}`;
}

function ordinal(day: number): string {
  if (day <= 20) return ordinals[day - 1] ?? '';
  return day === 30 ? 'thirtieth' : `${tens[Math.floor(day / 10)]} ${ordinals[(day % 10) - 1]}`;
}

function year(value: number, pick: Pick): string {
  if (value >= 2000 && value < 2010)
    return value === 2000
      ? 'two thousand'
      : `two thousand ${pick.chance(0.5) ? 'and ' : ''}${ones[value % 10]}`;
  const [century, rest] = [Math.floor(value / 100), value % 100];
  return `${pair(century)} ${rest === 0 ? 'hundred' : rest < 10 ? `oh ${ones[rest]}` : pair(rest)}`;
}

function one(digit: string, zero: string): string {
  return digit === '0' ? zero : (ones[Number(digit)] ?? '');
}

function digitWords(digits: string, pick: Pick): string {
  const zero = pick.of('zero,oh,o');
  const doubles = pick.chance(0.25);
  const words: string[] = [];
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charAt(at);
    const isTwin = doubles && digits.charAt(at + 1) === digit;
    words.push(isTwin ? `double ${one(digit, zero)}` : one(digit, zero));
    if (isTwin) at++;
  }
  return words.join(' ');
}

/** A group of digits in one of the ways people say it and recognition writes it. */
function group(digits: string, pick: Pick): string {
  const style = pick.int(0, 5);
  if (style === 0) return digits;
  if (style === 1) return Array.from(digits).join(' ');
  if (style === 2 && digits.length % 2 === 0 && !/(?:^|(?:..)+)0/.test(digits)) {
    return (digits.match(/../g) ?? []).map((two) => pair(Number(two))).join(' ');
  }
  return digitWords(digits, pick);
}

export const english: Voice = {
  digits: (groups, pick) => {
    const mixed = pick.chance(0.3);
    const comma = pick.chance(0.15) ? ', ' : ' ';
    const whole = digitWords(groups.join(''), pick);
    if (!mixed && pick.chance(0.4)) return whole;
    return groups.map((digits) => (mixed ? group(digits, pick) : digitWords(digits, pick))).join(comma);
  },
  code: (text, pick) => {
    const spelling = pick.chance(0.15);
    const zero = pick.of('zero,oh');
    const written = pick.chance(0.2);
    return Array.from(text)
      .map((char) => {
        if (/\d/.test(char)) return written ? char : one(char, zero);
        return spelling ? (nato[char.charCodeAt(0) - 65] ?? '') : char.toLowerCase();
      })
      .join(' ');
  },
  email: (email, pick) => {
    const [local = '', host = ''] = email.split('@');
    const spelt = pick.chance(0.2);
    const said = local.replace(
      /\d+/g,
      (digits) => ` ${pick.chance(0.5) ? digitWords(digits, pick) : digits} `,
    );
    const parts = said
      .replaceAll('.', ' dot ')
      .replaceAll('_', ' underscore ')
      .replaceAll('-', pick.chance(0.5) ? ' dash ' : ' hyphen ');
    const words = parts.split(' ').filter((word) => word !== '');
    const spoken = spelt
      ? words.map((word) =>
          /^(?:dot|underscore|dash|hyphen)$/.test(word) ||
          ones.includes(word) ||
          /\d/.test(word) ||
          word === 'double' ||
          word === 'oh' ||
          word === 'o'
            ? word
            : Array.from(word).join(' '),
        )
      : words;
    return `${spoken.join(' ')} at ${pick.chance(0.2) ? host : host.replaceAll('.', ' dot ').replaceAll('-', ' dash ')}`;
  },
  date: ({ day, month, year: y }, pick) => {
    const name = months[month - 1] ?? '';
    const said = pick.chance(0.6) ? year(y, pick) : String(y);
    return pick.one([
      `${name} ${ordinal(day)} ${said}`,
      `the ${ordinal(day)} of ${name} ${said}`,
      `${name} ${day} ${said}`,
      `the ${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'} of ${name} ${said}`,
      `${name} the ${ordinal(day)} ${said}`,
    ]);
  },
  address: ({ number, street, flat, city, region, postcode }, pick) => {
    const house = pick.chance(0.3) ? number : sayHouse(number, pick);
    const parts = [house, street.toLowerCase()];
    if (flat !== '') parts.push('apartment', pick.chance(0.5) ? flat : pair(Number(flat)));
    if (city !== '')
      parts.push(
        city.toLowerCase(),
        region.toLowerCase(),
        pick.chance(0.5) ? postcode : digitWords(postcode, pick),
      );
    return parts.join(' ');
  },
  ip: (ip, pick) =>
    ip
      .split('.')
      .map((octet) => (pick.chance(0.4) ? octet : sayOctet(octet, pick)))
      .join(pick.of(' dot , point ')),
  url: (url) =>
    url
      .replace('https://', '')
      .replaceAll('.', ' dot ')
      .replaceAll('/', ' slash ')
      .replaceAll('_', ' underscore ')
      .replaceAll('-', ' dash '),
};

function sayHouse(number: string, pick: Pick): string {
  if (number.length <= 2) return pair(Number(number));
  const rest = number.slice(-2);
  const head = number.slice(0, -2);
  if (pick.chance(0.3)) return digitWords(number, pick);
  if (rest === '00') return `${pair(Number(head))} hundred`;
  return `${pair(Number(head))} ${rest.startsWith('0') ? `oh ${ones[Number(rest)]}` : pair(Number(rest))}`;
}

function sayOctet(octet: string, pick: Pick): string {
  if (octet.length < 3) return pair(Number(octet));
  const rest = octet.slice(1);
  if (pick.chance(0.4) || rest.startsWith('0')) return digitWords(octet, pick);
  return `${pick.chance(0.5) ? `${ones[Number(octet.charAt(0))]} hundred ` : `${ones[Number(octet.charAt(0))]} `}${pair(Number(rest))}`;
}
