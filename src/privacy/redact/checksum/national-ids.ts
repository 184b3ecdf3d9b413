import { codiceFiscale } from './codice-fiscale.ts';
import { luhn } from './luhn.ts';
import { mod97 } from './mod97.ts';
import { verhoeff } from './verhoeff.ts';
import { weighted } from './weighted.ts';

export interface NationalId {
  /** Number of characters. */
  readonly length: number;
  readonly matches: (code: string) => boolean;
}

const CONTROL = 'TRWAGMYFPDXBNJZSQVHLCKE';
const CURP = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

const dni: NationalId = {
  length: 9,
  matches: (code) =>
    /^[\dXYZ]\d{7}[A-Z]$/.test(code) &&
    CONTROL[Number(code.slice(0, 8).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)))) % 23] ===
      code.at(-1),
};

const curp: NationalId = {
  length: 18,
  matches: (code) => {
    if (!/^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d$/.test(code)) return false;
    const sum = Array.from(code.slice(0, 17)).reduce(
      (sum, char, index) => sum + CURP.indexOf(char) * (18 - index),
      0,
    );
    return (10 - (sum % 10)) % 10 === Number(code.at(-1));
  },
};

/** Steuer-Identifikationsnummer: ISO/IEC 7064 MOD 11,10; among the first ten digits one comes two or three times. */
const steuerId: NationalId = {
  length: 11,
  matches: (code) => {
    if (!/^[1-9]\d{10}$/.test(code) || new Set(code.slice(0, 10)).size > 9) return false;
    let product = 10;
    for (const digit of code.slice(0, 10)) {
      const sum = (Number(digit) + product) % 10 || 10;
      product = (sum * 2) % 11;
    }
    return (11 - product) % 10 === Number(code.at(-1));
  },
};

/** Serial number of the Personalausweis with its check digit: weights 7, 3, 1 (ICAO Doc 9303). */
const personalausweis: NationalId = {
  length: 10,
  matches: (code) => {
    if (!/^[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}\d$/.test(code)) return false;
    const sum = Array.from(code.slice(0, 9)).reduce(
      (sum, char, index) => sum + Number.parseInt(char, 36) * [7, 3, 1][index % 3]!,
      0,
    );
    return sum % 10 === Number(code.at(-1));
  },
};

/** Numéro de sécurité sociale (NIR), Corsica's departments included. */
const nir: NationalId = {
  length: 15,
  matches: (code) => {
    const parts = /^([1278]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d))(\d{2}|2A|2B)(\d{6})(\d{2})$/.exec(code);
    if (!parts) return false;
    const [, head = '', department = '', tail = '', key = ''] = parts;
    const body = head + department.replace('2A', '19').replace('2B', '18') + tail;
    return 97 - mod97(body) === Number(key);
  },
};

/** NIF: the ninth digit is 11 less the weighted sum's remainder, 0 above 9. */
const nif: NationalId = {
  length: 9,
  matches: (code) => {
    if (!/^[1-35689]\d{8}$/.test(code)) return false;
    const rest = 11 - (weighted(code, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    return (rest > 9 ? 0 : rest) === Number(code.at(-1));
  },
};

const cpf: NationalId = { length: 11, matches: (code) => hasTwoChecks(code, [10, 9, 8, 7, 6, 5, 4, 3, 2]) };
const cnpj: NationalId = {
  length: 14,
  matches: (code) => hasTwoChecks(code, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]),
};

/** CPF and CNPJ: two check digits in a row, the second over the first as well. */
function hasTwoChecks(code: string, weights: readonly number[]): boolean {
  if (!/^\d+$/.test(code) || code.length !== weights.length + 2 || new Set(code).size === 1) return false;
  const check = (weights: readonly number[]) => {
    const rest = weighted(code, weights) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  const [first = 0] = weights;
  const longer = [first + 1, ...weights];
  return check(weights) === Number(code.at(-2)) && check(longer) === Number(code.at(-1));
}

/** Burgerservicenummer: the "elfproef" with a last weight of -1. */
const bsn: NationalId = {
  length: 9,
  matches: (code) =>
    /^\d{9}$/.test(code) && Number(code) > 0 && weighted(code, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
};

const aadhaar: NationalId = { length: 12, matches: (code) => /^[2-9]\d{11}$/.test(code) && verhoeff(code) };
/** PAN: its last letter is a check, by a rule that is not published. */
const pan: NationalId = { length: 10, matches: (code) => /^[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]$/.test(code) };

/** My Number (個人番号): Ministerial Order 85 of 2014, article 5. */
const myNumber: NationalId = {
  length: 12,
  matches: (code) => {
    if (!/^\d{12}$/.test(code)) return false;
    const rest = weighted(code, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return (rest <= 1 ? 0 : 11 - rest) === Number(code.at(-1));
  },
};

/** National Insurance number: no check digit, but prefixes that are never given (HMRC, NIM39110). */
const nino: NationalId = {
  length: 9,
  matches: (code) => /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(code),
};
const sin: NationalId = { length: 9, matches: (code) => /^[1-79]\d{8}$/.test(code) && luhn(code) };
/** Tax file number (Australian Taxation Office). */
const tfn: NationalId = {
  length: 9,
  matches: (code) => /^\d{9}$/.test(code) && weighted(code, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
};
const saudiId: NationalId = { length: 10, matches: (code) => /^[12]\d{9}$/.test(code) && luhn(code) };

/** By language, or by locale where countries that share one differ. */
export const nationalIds: ReadonlyMap<string, readonly NationalId[]> = new Map([
  ['de', [steuerId, personalausweis]],
  ['fr', [nir]],
  ['fr-CA', [nir, sin]],
  ['es', [dni, curp]],
  ['it', [{ length: 16, matches: codiceFiscale }]],
  ['pt', [cpf, cnpj, nif]],
  ['nl', [bsn]],
  ['hi', [aadhaar, pan]],
  ['ja', [myNumber]],
  ['ar', [saudiId]],
  ['en-GB', [nino]],
  ['en-CA', [sin]],
  ['en-AU', [tfn]],
  ['en', [nino, pan, aadhaar]],
]);
