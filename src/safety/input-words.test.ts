import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { createInputWords } from './input-words.ts';
import { de } from './language/de.ts';
import { en } from './language/en.ts';
import { ja } from './language/ja.ts';

const heard = (text: string, language = en) => createInputWords(language)(fold(text)).join(' ');

describe('createInputWords', () => {
  it('leaves out fillers', () => {
    expect(heard('um i honestly want, uh, to die')).toBe('i want to die');
    expect(heard('Ähm, ich will einfach nicht mehr', de)).toBe('ich will nicht mehr');
  });

  it('says once what was said twice in a row', () => {
    expect(heard('i i i want want to die')).toBe('i want to die');
    expect(heard('um i um i want to')).toBe('i want to');
  });

  it('leaves digits alone', () => {
    expect(heard('call nine one one')).toBe('call nine one one');
  });

  it('leaves pieces out where there are no spaces', () => {
    expect(heard('えっと、死にたい', ja).replaceAll(' ', '')).toBe('死にたい');
  });

  it('takes nothing for nothing', () => {
    expect(heard('')).toBe('');
    expect(heard('um')).toBe('');
  });
});
