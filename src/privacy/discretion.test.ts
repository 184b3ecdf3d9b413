import { describe, expect, it } from 'vitest';
import { Secret } from '../secret.ts';
import { createDiscretion } from './discretion.ts';
import { createVault } from './vault.ts';

const vault = createVault(new Secret('a secret of thirty-two characters'));
const discretion = (sealed = '') => createDiscretion(vault)('anna', 'en-US', sealed);
const question = (name: string) => `my email is ${name}@example.com`;

/** Hides a text and keeps what it takes to show it. */
function kept(text: string, sealed = '', current = sealed): { text: string; sealed: string | undefined } {
  const turn = discretion(sealed);
  const hidden = turn.hide(text);
  return { text: hidden, sealed: turn.kept()?.onto(current, [hidden]) };
}

describe('what a turn hid', () => {
  it('is shown by a later turn', () => {
    const { text, sealed } = kept(question('zoe'));
    expect(text).toBe('my email is [EMAIL_1]');
    expect(discretion(sealed).show(text)).toBe(question('zoe'));
  });

  it('needs nothing to be kept where nothing is hidden', () => {
    const turn = discretion();
    turn.hide('how are you');
    expect(turn.kept()).toBeUndefined();
  });

  it('changes nothing where all of it is kept already', () => {
    const { sealed = '' } = kept(question('zoe'));
    expect(kept(`write to zoe@example.com`, sealed).sealed).toBe(sealed);
  });

  it('is kept beside what another turn kept meanwhile', () => {
    const first = kept(question('zoe'));
    const other = kept('call me at 202 555 0123', first.sealed);
    const mine = kept(question('max'), first.sealed, other.sealed);
    expect(discretion(mine.sealed).show('[EMAIL_1] [EMAIL_2] [PHONE_1]')).toBe(
      'zoe@example.com max@example.com 202 555 0123',
    );
  });

  it('is not kept where another turn gave the same placeholder another meaning', () => {
    const other = kept(question('zoe'));
    expect(kept(question('max'), '', other.sealed).sealed).toBeUndefined();
  });

  it('is kept again where its placeholder was dropped meanwhile', () => {
    const { sealed = '' } = kept(question('zoe'));
    const turn = discretion(sealed);
    const pruned = vault.pruned('anna', sealed, []);
    expect(discretion(turn.kept()?.onto(pruned, ['I wrote to [EMAIL_1].'])).show('[EMAIL_1]')).toBe(
      'zoe@example.com',
    );
  });

  it('gets a number that no dropped placeholder had', () => {
    const { sealed = '' } = kept(question('zoe'));
    const next = kept(question('max'), vault.pruned('anna', sealed, []));
    expect(next.text).toBe('my email is [EMAIL_2]');
    expect(kept(question('ann'), next.sealed).text).toBe('my email is [EMAIL_3]');
  });

  it('is nothing that a model made up', () => {
    const { sealed = '' } = kept(question('zoe'));
    expect(discretion(sealed).kept()?.onto(sealed, ['ask [PERSON_9] at [EMAIL_1]'])).toBe(sealed);
  });
});
