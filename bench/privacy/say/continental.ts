import type { Voice } from './voice.ts';

interface Words {
  readonly ones: readonly string[];
  readonly months: readonly string[];
  readonly at: string;
  readonly dot: string;
  readonly dash: string;
  readonly underscore: string;
  /** 10 to 99. */
  readonly pair: (value: number) => string;
  readonly year: (value: number) => string;
  readonly date: (day: string, month: string, year: string) => string;
  readonly firstDay: string;
  readonly numberFirst: boolean;
}

/** A voice from number words: digits one by one, in pairs, or as recognition writes them. */
export function continental(words: Words): Voice {
  const two = (value: number) => (value < 10 ? (words.ones[value] ?? '') : words.pair(value));
  const single = (digits: string) =>
    Array.from(digits)
      .map((digit) => words.ones[Number(digit)])
      .join(' ');
  const pairs = (digits: string) =>
    (digits.match(/..?/g) ?? [])
      .map((part) => (part.startsWith('0') ? single(part) : two(Number(part))))
      .join(' ');
  return {
    digits: (groups, pick) => {
      const style = pick.int(0, 4);
      if (style === 0) return groups.join(' ');
      if (style === 1) return groups.map((group) => (pick.chance(0.5) ? single(group) : group)).join(' ');
      if (style === 2) return groups.map(pairs).join(' ');
      return single(groups.join(''));
    },
    code: (text, pick) => {
      const written = pick.chance(0.3);
      return Array.from(text)
        .map((char) => (/\d/.test(char) && !written ? (words.ones[Number(char)] ?? '') : char.toLowerCase()))
        .join(' ');
    },
    email: (email, pick) => {
      const [local = '', host = ''] = email.split('@');
      const said = local
        .replace(/\d+/g, (digits) => ` ${pick.chance(0.5) ? single(digits) : digits} `)
        .replaceAll('.', ` ${words.dot} `)
        .replaceAll('_', ` ${words.underscore} `)
        .replaceAll('-', ` ${words.dash} `);
      return `${said} ${words.at} ${host.replaceAll('.', ` ${words.dot} `)}`.replace(/\s+/g, ' ').trim();
    },
    date: ({ day, month, year }, pick) =>
      words.date(
        day === 1 ? words.firstDay : pick.chance(0.4) ? String(day) : two(day),
        words.months[month - 1] ?? '',
        pick.chance(0.4) ? String(year) : words.year(year),
      ),
    address: ({ number, street, city, postcode }, pick) => {
      const house = pick.chance(0.4) || number.length > 2 ? number : two(Number(number));
      const line = words.numberFirst ? `${house} ${street}` : `${street} ${house}`;
      const place = city === '' ? '' : ` ${pick.chance(0.5) ? postcode : single(postcode)} ${city}`;
      return (line + place).toLowerCase();
    },
    ip: (ip) => ip.replaceAll('.', ` ${words.dot} `),
    url: (url) => url.replace('https://', ''),
  };
}
