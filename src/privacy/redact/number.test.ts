import { expect, it } from 'vitest';
import { languageFor } from './language/language-for.ts';
import { readNumber } from './number.ts';
import { tokenise } from './token.ts';

/** The numbers that a text reads as, one after the other. */
function numbersIn(text: string, locale: string): string {
  const language = languageFor(locale);
  const tokens = tokenise(text);
  const numbers: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = readNumber(tokens, at, language);
    if (number) numbers.push(number.amount ? `=${number.digits}` : number.digits);
    at = number?.to ?? at + 1;
  }
  return numbers.join(' ');
}

it.each([
  ['en-US', 'five five five', '5 5 5'],
  ['en-US', 'twenty three', '23'],
  ['en-US', 'twenty-three', '23'],
  ['en-US', 'nineteen eighty two', '19 82'],
  ['en-US', 'double five triple seven', '55 777'],
  ['en-US', 'eight hundred five five five', '800 5 5 5'],
  ['en-US', 'one hundred ninety two', '192'],
  ['en-US', 'one hundred and five', '105'],
  ['en-US', 'two thousand and four', '2004'],
  ['en-US', 'one thousand nine hundred eighty two', '1982'],
  ['en-US', 'three million two hundred thousand', '=3200000'],
  ['en-US', '1,234,567', '=1234567'],
  ['en-US', '555.123.4567', '555 123 4567'],
  ['de-DE', 'dreiundzwanzig null zwo', '23 0 2'],
  ['de-DE', 'neunzehnhundertzweiundachtzig', '1982'],
  ['de-DE', 'zweitausendvier', '2004'],
  ['de-DE', '1.234.567', '=1234567'],
  ['fr-FR', 'soixante-dix-huit', '78'],
  ['fr-FR', 'quatre-vingt-dix-sept', '97'],
  ['fr-FR', 'quatre-vingts', '80'],
  ['fr-FR', 'vingt et un', '21'],
  ['fr-FR', 'mille neuf cent quatre-vingt-douze', '1992'],
  ['fr-FR', 'zéro six douze', '0 6 12'],
  ['es-ES', 'treinta y cuatro cincuenta', '34 50'],
  ['es-ES', 'mil novecientos ochenta y dos', '1982'],
  ['it-IT', 'ventitré trentotto', '23 38'],
  ['it-IT', 'millenovecentottantadue duemilaquattro', '1982 2004'],
  ['pt-BR', 'vinte e três sete', '23 7'],
  ['nl-NL', 'drieëntwintig', '23'],
  ['ar-SA', '٠٥٠', '050'],
  ['hi-IN', '९८ सात', '98 7'],
  ['ja-JP', '０９〇一', '09 0 1'],
])('%s: %s reads %s', (locale, text, expected) => {
  expect(numbersIn(text, locale)).toBe(expected);
});
