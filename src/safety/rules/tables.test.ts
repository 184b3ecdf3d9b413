import { describe, expect, it } from 'vitest';
import { foldMarks } from '../fold.ts';
import { safetyLanguageFor } from '../language-for.ts';
import { signs } from './shape.ts';

describe.each(['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'nl', 'pt'])('signs in %s', (language) => {
  const { signs: table, fillers, isUnspaced } = safetyLanguageFor(language);
  const entriesOf = (text: string) => foldMarks(text).split(' ');

  it('has words for every sign', () => {
    expect(signs.filter((sign) => entriesOf(table[sign]).every((entry) => entry === ''))).toEqual([]);
  });

  it('is written in small letters, each entry once', () => {
    for (const sign of signs) {
      const entries = table[sign].split(' ');
      expect(table[sign]).toBe(table[sign].toLowerCase());
      expect(new Set(entries).size, sign).toBe(entries.length);
    }
  });

  it('waits for no filler, since none is ever heard', () => {
    const unheard = new Set(entriesOf(fillers));
    const waiting = signs.flatMap((sign) =>
      entriesOf(table[sign]).filter(
        (entry) => !isUnspaced && entry.split('_').some((word) => unheard.has(word)),
      ),
    );
    expect(waiting).toEqual([]);
  });
});
