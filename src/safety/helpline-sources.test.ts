import { expect, it } from 'vitest';
import { locales } from '../config/locale.ts';
import { helplineSources } from './helpline-sources.ts';
import { safetyLanguageFor } from './language-for.ts';

it('has a source and a day for every number that is given, and for no other', () => {
  expect(Object.keys(helplineSources).sort()).toEqual([...locales].sort());
  for (const locale of locales) {
    const country = safetyLanguageFor(locale).helplines[locale];
    const { medical, fire, police, lines } = country ?? { medical: [''], lines: {} };
    const given = [medical, fire, police].flatMap((phone) => (phone ? [phone[0]] : []));
    const helped = Object.values(lines).map(([, number]) => number);
    const sources = helplineSources[locale] ?? [];
    expect(new Set(sources.map(({ number }) => number)), locale).toEqual(new Set([...given, ...helped]));
    for (const { source, checked } of sources) {
      expect(source, locale).not.toBe('');
      expect(checked, locale).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    }
  }
});

it('is written in digits and spaces, so that it can be said and dialled', () => {
  for (const { number } of Object.values(helplineSources).flat()) expect(number).toMatch(/^\d+( \d+)*$/);
});
