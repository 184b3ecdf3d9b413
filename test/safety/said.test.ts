import { describe, expect, it } from 'vitest';
import type { Audience } from '../../src/safety/audience.ts';
import { checkInput } from '../../src/safety/input.ts';
import { phrasings } from './phrasings/all.ts';
import { keptApart } from './phrasings/kept-apart.ts';
import { linesOf } from './phrasings/phrasings.ts';

/** Phrasings whose verdict is not of that kind. */
function exceptions(
  text: string,
  kind: 'pass' | 'crisis' | 'refuse',
  locale: string,
  audience: Audience,
): string[] {
  return linesOf(text).filter((said) => checkInput(said, { locale, audience }).kind !== kind);
}

describe.each(phrasings)('said in $locale', ({ locale, crisis, harmless, refused, refusedToFamilies }) => {
  it('gets help to people in need', () => {
    expect(linesOf(crisis).length).toBeGreaterThanOrEqual(locale === 'en-US' ? 25 : 15);
    expect(exceptions(crisis, 'crisis', locale, 'general')).toEqual([]);
    expect(exceptions(crisis, 'crisis', locale, 'family')).toEqual([]);
  });

  it('lets harmless questions with scary words pass, also where children listen', () => {
    expect(linesOf(harmless).length).toBeGreaterThanOrEqual(locale === 'en-US' ? 40 : 20);
    expect(exceptions(harmless, 'pass', locale, 'family')).toEqual([]);
    expect(exceptions(harmless, 'pass', locale, 'general')).toEqual([]);
  });

  it('refuses what no model should get, and more where children listen', () => {
    expect(exceptions(refused, 'refuse', locale, 'general')).toEqual([]);
    expect(exceptions(refusedToFamilies, 'refuse', locale, 'family')).toEqual([]);
    expect(exceptions(refusedToFamilies, 'pass', locale, 'general')).toEqual([]);
  });
});

describe('said in words that the rules were not written for', () => {
  const all = keptApart;

  it('is answered for at least 95 in 100 people in need', () => {
    const missed = all.flatMap(([locale, { crisis }]) => exceptions(crisis, 'crisis', locale, 'general'));
    const said = all.flatMap(([, { crisis }]) => linesOf(crisis));
    expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(0.05 * said.length);
  });

  it('passes at least 99 in 100 times where nobody is', () => {
    const blocked = all.flatMap(([locale, { harmless }]) => exceptions(harmless, 'pass', locale, 'family'));
    const said = all.flatMap(([, { harmless }]) => linesOf(harmless));
    expect(blocked.length, blocked.join('; ')).toBeLessThanOrEqual(0.01 * said.length);
  });
});

it('lets the private details of the redaction stand where names stood', () => {
  expect(
    checkInput('my friend [PERSON_1] wants to kill himself', { locale: 'en-US', audience: 'general' }).kind,
  ).toBe('crisis');
});
