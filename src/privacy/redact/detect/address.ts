import { codesNear } from '../code-near.ts';
import { type Detector, findings, type Span } from '../finding.ts';
import { partsWithin, type Utterance } from '../utterance.ts';
import { addressEnd } from './address-end.ts';
import { streetAtHome } from './street-at-home.ts';
import { streetAt } from './street.ts';

/** Postal addresses: a street with a house number, and what follows of flat, city, region and postcode. */
export const address: Detector = (utterance) => {
  const found = findings(
    'ADDRESS',
    'certain',
    codesNear(utterance, 'postcode', { digits: 1, least: 4, most: 9, letters: true }),
  );
  for (const span of streetsIn(utterance)) {
    if (!isFamous(utterance, span)) {
      found.push({
        type: 'ADDRESS',
        from: span.from,
        to: addressEnd(utterance, span.to),
        certainty: 'certain',
      });
    }
  }
  return found;
};

function streetsIn(utterance: Utterance): Span[] {
  const streets = utterance.carriers
    .filter(({ meaning }) => meaning === 'home')
    .flatMap(({ to }) => streetAtHome(utterance, to) ?? []);
  for (let at = 0; at < utterance.tokens.length; at++) {
    const street = streetAt(utterance, at);
    if (street) streets.push(street);
  }
  return streets;
}

/** "Ten Downing Street" is known by its number; next door people live. */
function isFamous(utterance: Utterance, span: Span): boolean {
  const { tokens, language } = utterance;
  const { from, to } = span;
  const street = tokens.slice(from, to).some(({ word }) => language.famousWords.has(word));
  if (!street) return false;
  const inside = partsWithin(utterance, span).filter(({ isDigits }) => isDigits);
  const words = tokens
    .slice(from, to)
    .filter(
      (token, index) =>
        token.kind === 'word' && !inside.some((part) => part.from <= from + index && from + index < part.to),
    )
    .map(({ word }) => word)
    .filter((word) => word.length > 1);
  return language.famous.has([...inside.map(({ text }) => text), ...words].join(' '));
}
