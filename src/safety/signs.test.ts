import { describe, expect, it } from 'vitest';
import { type Sign, type Signs, signs } from './rules/shape.ts';
import { createSigns } from './signs.ts';

/** A language that knows a few words. */
function language(words: { readonly [sign in Sign]?: string }): { signs: Signs } {
  const nothing = Object.fromEntries(signs.map((sign) => [sign, ''])) as Record<Sign, string>;
  return { signs: { ...nothing, ...words } };
}

const few = language({
  ask: 'how',
  urge: 'what_now',
  tame: 'movie',
  who: 'son',
  kid: 'son',
  not: 'not',
  breathe: 'breath*',
  drank: 'drank',
  toxin: 'drain_cleaner',
  despair: 'cannot_go_on_$',
});
const found = (text: string) => [...createSigns(few)(text.split(' '))];

describe('createSigns', () => {
  it('adds up what is said, in any order and however far apart', () => {
    expect(found('my son is not breathing')).toEqual(['emergency']);
    expect(found('breathing he is certainly not any more my little son')).toEqual(['emergency']);
    expect(found('he drank some of that drain cleaner')).toEqual(['poison']);
  });

  it('makes nothing of a sign alone', () => {
    expect(found('breathing')).toEqual([]);
    expect(found('not my son')).toEqual([]);
  });

  it('passes questions, unless they ask what to do now', () => {
    expect(found('how does a son breathe when not awake')).toEqual([]);
    expect(found('how come my son is not breathing what now')).toEqual(['emergency']);
    expect(found('my son is not breathing how')).toEqual(['emergency']);
  });

  it('passes what is about a game or a film', () => {
    expect(found('in the movie the son is not breathing')).toEqual([]);
  });

  it('hears the end of what is said', () => {
    expect(found('i cannot go on')).toEqual(['self-harm']);
    expect(found('i cannot go on holiday')).toEqual([]);
  });

  it('does not add up what is far apart in a long text', () => {
    const between = Array.from({ length: 60 }, () => 'and').join(' ');
    expect(found(`son ${between} not ${between} breathing`)).toEqual([]);
    expect(found(`${between} my son is not breathing ${between}`)).toEqual(['emergency']);
  });

  it('hears words with something joined to them', () => {
    const joined = createSigns({ ...few, joined: ' wa' });
    expect([...joined(['wason', 'not', 'breathing'])]).toEqual(['emergency']);
  });

  it('hears a script without spaces by its pieces', () => {
    const unspaced = createSigns({
      ...language({ who: '夫', not: 'ない', breathe: '息' }),
      isUnspaced: true,
    });
    expect([...unspaced(Array.from('夫が息をしていない'))]).toEqual(['emergency']);
    expect([...unspaced(Array.from('夫が息をしている'))]).toEqual([]);
  });

  it('takes nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect([...createSigns(few)([])]).toEqual([]);
  });
});
