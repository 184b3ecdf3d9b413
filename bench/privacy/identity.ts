import {
  type Faker,
  fakerDE,
  fakerEN_GB,
  fakerEN_US,
  fakerES,
  fakerFR,
  fakerIT,
  fakerPT_BR,
} from '@faker-js/faker';
import type { PersonalDataType } from '../../src/privacy/index.ts';
import { nationalNumber, withLuhn } from './national-number.ts';
import type { Pick } from './pick.ts';
import type { Voice } from './say/voice.ts';

/** A value as it is written, and as recognition writes what was said. */
export interface Said {
  readonly written: string;
  readonly heard: string;
}

export type ValueMaker = (pick: Pick, voice: Voice) => Said;

const fakers: Readonly<Record<string, Faker>> = {
  'en-US': fakerEN_US,
  'en-GB': fakerEN_GB,
  'de-DE': fakerDE,
  'fr-FR': fakerFR,
  'es-ES': fakerES,
  'it-IT': fakerIT,
  'pt-BR': fakerPT_BR,
};

/** Makers of values for a locale, by type; where a locale has no such thing, none. Names, streets and cities are faker's. */
export function valueMakers(locale: string, seed: number): Partial<Record<PersonalDataType, ValueMaker>> {
  const faker = fakers[locale] ?? fakerEN_US;
  faker.seed(seed);
  const country = locale.slice(3);
  const isEnglish = locale.startsWith('en');
  return {
    EMAIL: (pick, voice) => {
      const [first, last] = [plain(faker.person.firstName()), plain(faker.person.lastName())];
      const local = pick.one([
        `${first}.${last}`,
        `${first}${last}`,
        `${first}_${last}`,
        `${first}${pick.int(1, 99)}`,
        `${first}.${last}${pick.int(60, 99)}`,
        `${first.charAt(0)}${last}`,
        `${first}-${last}`,
      ]);
      const email = `${local}@${pick.of('gmail.com,yahoo.com,outlook.com,hotmail.com,icloud.com,example.org,gmx.de,acme-tools.com')}`;
      return { written: email, heard: voice.email(email, pick) };
    },
    PHONE: (pick, voice) => {
      const groups = phoneGroups(country, pick);
      const written =
        country === 'US'
          ? pick.one([
              `(${groups[0]}) ${groups[1]}-${groups[2]}`,
              groups.join('-'),
              groups.join('.'),
              `+1 ${groups.join(' ')}`,
            ])
          : pick.one([groups.join(' '), groups.join(''), groups.join('-')]);
      return { written, heard: voice.digits(groups, pick) };
    },
    CARD: (pick, voice) => {
      const digits = withLuhn(pick.of('4,51,52,53,54,55,6011') + pick.digits(14), 15);
      const groups = digits.match(/.{4}/g) ?? [];
      return {
        written: pick.one([groups.join(' '), groups.join('-'), digits]),
        heard: voice.digits(groups, pick),
      };
    },
    ...(country === 'US' && {
      SSN: (pick: Pick, voice: Voice) => {
        const groups = [String(pick.int(100, 665)), String(pick.int(10, 99)), String(pick.int(1000, 9999))];
        return {
          written: pick.one([groups.join('-'), groups.join(' '), groups.join('')]),
          heard: voice.digits(groups, pick),
        };
      },
    }),
    ...(nationalNumber(country) && {
      ID: (pick: Pick, voice: Voice) => {
        const { written, groups } = nationalNumber(country)!(pick);
        const isDigits = groups.every((group) => /^\d+$/.test(group));
        return { written, heard: isDigits ? voice.digits(groups, pick) : voice.code(groups.join(''), pick) };
      },
    }),
    IBAN: (pick, voice) => {
      const iban = faker.finance.iban({
        countryCode: ['DE', 'FR', 'ES', 'IT', 'GB'].includes(country) ? country : 'GB',
      });
      return {
        written: pick.chance(0.5) ? iban : (iban.match(/.{1,4}/g) ?? []).join(' '),
        heard: voice.code(iban, pick),
      };
    },
    ACCOUNT: (pick, voice) => {
      const digits = pick.digits(pick.int(8, 12));
      return { written: digits, heard: voice.digits([digits], pick) };
    },
    ADDRESS: (pick, voice) => {
      const street =
        isEnglish && pick.chance(0.7)
          ? `${capital(faker.person.lastName())} ${pick.of('Street,Avenue,Road,Lane,Drive,Court,Boulevard,Place,Way,Terrace')}`
          : faker.location.street();
      const whole = pick.chance(0.5);
      const parts = {
        number: String(pick.int(1, isEnglish ? 2999 : 199)),
        street,
        flat: isEnglish && pick.chance(0.25) ? String(pick.int(1, 40)) : '',
        city: whole ? faker.location.city() : '',
        region: country === 'US' ? faker.location.state() : '',
        postcode: country === 'BR' ? `${pick.digits(5)}-${pick.digits(3)}` : String(pick.int(10000, 98999)),
      };
      return {
        written: writtenAddress(parts, country),
        heard: voice.address({ ...parts, postcode: parts.postcode.replace('-', '') }, pick),
      };
    },
    BIRTHDATE: (pick, voice) => {
      const date = { day: pick.int(1, 28), month: pick.int(1, 12), year: pick.int(1935, 2015) };
      return { written: writtenDate(date, country, pick), heard: voice.date(date, pick) };
    },
    PASSPORT: (pick, voice) => {
      const code =
        country === 'US'
          ? pick.one([pick.digits(9), pick.letters(1) + pick.digits(8)])
          : pick.letters(2) + pick.digits(7);
      return { written: code, heard: voice.code(code, pick) };
    },
    LICENCE: (pick, voice) => {
      const code = pick.one([
        pick.letters(1) + pick.digits(7),
        pick.letters(1) + pick.digits(12),
        pick.digits(8),
        pick.letters(2) + pick.digits(6),
      ]);
      return { written: code, heard: voice.code(code, pick) };
    },
    IP: (pick, voice) => {
      const ip = [pick.int(11, 223), pick.int(2, 254), pick.int(2, 254), pick.int(2, 254)].join('.');
      return { written: ip, heard: voice.ip(ip, pick) };
    },
    URL: (pick, voice) => {
      const user = `${plain(faker.person.firstName())}${pick.of(',.,-,_')}${plain(faker.person.lastName())}`;
      const link = pick.one([
        `https://facebook.com/${user}`,
        `https://www.instagram.com/${user}`,
        `https://linkedin.com/in/${user}`,
        `https://example.com/users/${user}`,
        `https://github.com/${user}`,
      ]);
      return {
        written: pick.chance(0.3)
          ? `https://shop.example.com/account?user=${user}&token=${pick.digits(12)}`
          : link,
        heard: voice.url(link, pick),
      };
    },
    MEDICAL: (pick, voice) => {
      const code = pick.one([
        pick.digits(8),
        pick.digits(10),
        pick.letters(2) + pick.digits(7),
        pick.letters(3) + pick.digits(6),
      ]);
      return {
        written: code,
        heard: /^\d+$/.test(code) ? voice.digits([code], pick) : voice.code(code, pick),
      };
    },
    PLATE: (pick, voice) => {
      const code = plateCode(country, pick);
      return { written: code, heard: voice.code(code.replace(/[^A-Z\d]/g, ''), pick) };
    },
    PERSON: () => {
      const name = `${faker.person.firstName()} ${faker.person.lastName()}`;
      return { written: name, heard: name.toLowerCase() };
    },
  };
}

function phoneGroups(country: string, pick: Pick): string[] {
  switch (country) {
    case 'US':
      return [String(pick.int(201, 989)), String(pick.int(200, 999)), pick.digits(4)];
    case 'GB':
      return [`07${pick.digits(3)}`, pick.digits(6)];
    case 'DE':
      return [`01${pick.of('51,60,70,71,72,76')}`, pick.digits(pick.int(7, 8))];
    case 'FR':
      return [pick.of('06,07,01,04'), pick.digits(2), pick.digits(2), pick.digits(2), pick.digits(2)];
    case 'ES':
      return [`6${pick.digits(2)}`, pick.digits(3), pick.digits(3)];
    case 'IT':
      return [`3${pick.digits(2)}`, pick.digits(3), pick.digits(4)];
    default:
      return [pick.of('11,21,31,41'), `9${pick.digits(4)}`, pick.digits(4)];
  }
}

function plateCode(country: string, pick: Pick): string {
  switch (country) {
    case 'US':
      return pick.one([
        pick.letters(3) + pick.digits(4),
        `${pick.int(1, 9)}${pick.letters(3)}${pick.digits(3)}`,
        `${pick.letters(3)} ${pick.digits(3)}`,
      ]);
    case 'DE':
      return `${pick.of('B,M,HH,K,S')}-${pick.letters(2)} ${pick.int(100, 9999)}`;
    case 'ES':
      return `${pick.digits(4)} ${pick.letters(3)}`;
    case 'BR':
      return `${pick.letters(3)}${pick.digits(1)}${pick.letters(1)}${pick.digits(2)}`;
    case 'GB':
      return `${pick.letters(2)}${pick.digits(2)} ${pick.letters(3)}`;
    default:
      return `${pick.letters(2)}-${pick.digits(3)}-${pick.letters(2)}`;
  }
}

function writtenDate(
  { day, month, year }: { day: number; month: number; year: number },
  country: string,
  pick: Pick,
): string {
  const two = (value: number) => String(value).padStart(2, '0');
  if (country === 'US')
    return pick.one([
      `${two(month)}/${two(day)}/${year}`,
      `${year}-${two(month)}-${two(day)}`,
      `${new Date(Date.UTC(2000, month - 1, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${day}, ${year}`,
    ]);
  return pick.one([`${two(day)}.${two(month)}.${year}`, `${two(day)}/${two(month)}/${year}`]);
}

function writtenAddress(
  {
    number,
    street,
    flat,
    city,
    region,
    postcode,
  }: { number: string; street: string; flat: string; city: string; region: string; postcode: string },
  country: string,
): string {
  const line = ['US', 'GB', 'FR'].includes(country) ? `${number} ${street}` : `${street} ${number}`;
  const inside = flat === '' ? line : `${line}, Apt ${flat}`;
  if (city === '') return inside;
  return country === 'US' ? `${inside}, ${city}, ${region} ${postcode}` : `${inside}, ${postcode} ${city}`;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replace(/['’]/g, '');
}
