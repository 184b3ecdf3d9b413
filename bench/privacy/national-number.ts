import type { Pick } from './pick.ts';

export interface NationalNumber {
  readonly written: string;
  readonly groups: readonly string[];
}

/** A valid number of the country, made here rather than checked: the redactor's rules play no part. */
export function nationalNumber(country: string): ((pick: Pick) => NationalNumber) | undefined {
  return makers[country];
}

const makers: Readonly<Record<string, (pick: Pick) => NationalNumber>> = {
  DE: (pick) => {
    // Ten digits of which one comes twice and one not at all, then the check digit that 11 less a chain of doubled sums gives.
    const digits = Array.from('1234567890');
    digits[pick.int(1, 9)] = '1';
    let chain = 10;
    for (const digit of digits) {
      chain = (chain + Number(digit)) % 10;
      chain = ((chain === 0 ? 10 : chain) * 2) % 11;
    }
    const code = digits.join('') + ((11 - chain) % 10);
    return { written: code, groups: [code.slice(0, 2), code.slice(2, 5), code.slice(5, 8), code.slice(8)] };
  },
  FR: (pick) => {
    const body = `${pick.int(1, 2)}${pick.int(40, 99)}${String(pick.int(1, 12)).padStart(2, '0')}${pick.int(10, 95)}${pick.int(100, 899)}${pick.int(100, 899)}`;
    const key = String(97 - Number(BigInt(body) % 97n)).padStart(2, '0');
    const groups = [
      body.slice(0, 1),
      body.slice(1, 3),
      body.slice(3, 5),
      body.slice(5, 7),
      body.slice(7, 10),
      body.slice(10),
      key,
    ];
    return { written: pick.chance(0.5) ? groups.join(' ') : body + key, groups };
  },
  ES: (pick) => {
    const number = pick.int(10_000_000, 79_999_999);
    const letter = 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(number % 23);
    return {
      written: pick.one([`${number}${letter}`, `${number}-${letter}`]),
      groups: [String(number), letter],
    };
  },
  IT: (pick) => {
    const code = `${pick.letters(6)}${pick.int(10, 99)}${pick.of('A,B,C,D,E,H,L,M,P,R,S,T')}${pick.int(10, 31)}${pick.letters(1)}${pick.int(100, 999)}`;
    const odd: Readonly<Record<string, number>> = Object.fromEntries(
      [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23].map(
        (value, index) => ['ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(index), value],
      ),
    );
    const sum = Array.from(code).reduce((sum, char, index) => {
      const letter = /\d/.test(char) ? 'ABCDEFGHIJ'.charAt(Number(char)) : char;
      return sum + (index % 2 === 0 ? (odd[letter] ?? 0) : letter.charCodeAt(0) - 65);
    }, 0);
    const whole = code + String.fromCharCode(65 + (sum % 26));
    return { written: whole, groups: [whole] };
  },
  BR: (pick) => {
    const digits = Array.from(`${pick.digits(8)}3`).map(Number);
    for (const length of [9, 10]) {
      const sum = digits.reduce((sum, digit, index) => sum + digit * (length + 1 - index), 0);
      const rest = (sum * 10) % 11;
      digits.push(rest === 10 ? 0 : rest);
    }
    const code = digits.join('');
    const groups = [code.slice(0, 3), code.slice(3, 6), code.slice(6, 9), code.slice(9)];
    return { written: pick.chance(0.6) ? `${groups.slice(0, 3).join('.')}-${groups[3]}` : code, groups };
  },
};

/** The first digits with the last one that makes the Luhn sum right. */
export function withLuhn(digits: string, length: number): string {
  const body = digits.slice(0, length);
  const sum = Array.from(body)
    .toReversed()
    .reduce((sum, char, index) => {
      const doubled = Number(char) * (index % 2 === 0 ? 2 : 1);
      return sum + Math.floor(doubled / 10) + (doubled % 10);
    }, 0);
  return body + ((10 - (sum % 10)) % 10);
}
