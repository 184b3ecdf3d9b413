import { describe, expect, it } from 'vitest';
import { Secret } from '../secret.ts';
import { createVault } from './vault.ts';

const vault = createVault(new Secret('a secret of thirty-two characters'));
const known = { '[EMAIL_1]': 'zoë@example.com', '[PERSON_1]': '太郎' };

describe('the vault', () => {
  it('gives back what it was given', () => {
    expect(vault.open('anna', vault.seal('anna', known))).toEqual(known);
  });

  it('shows nothing of it, and never looks the same twice', () => {
    const sealed = vault.seal('anna', known);
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toMatch(/EMAIL|example|PERSON/);
    expect(vault.seal('anna', known)).not.toBe(sealed);
  });

  it('keeps nothing where there is nothing to keep', () => {
    expect(vault.seal('anna', {})).toBe('');
    expect(vault.open('anna', '')).toEqual({});
  });

  it('stays shut to another person and another secret', () => {
    const sealed = vault.seal('anna', known);
    expect(vault.open('ben', sealed)).toEqual({});
    expect(createVault(new Secret('another secret of some 32 characters')).open('anna', sealed)).toEqual({});
  });

  it.each(['x', 'AAAA', 'é', '='.repeat(100)])('is empty when what was kept is damaged: %s', (sealed) => {
    expect(vault.open('anna', sealed)).toEqual({});
  });

  it('notices a changed byte', () => {
    const bytes = Buffer.from(vault.seal('anna', known), 'base64url');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(vault.open('anna', bytes.toString('base64url'))).toEqual({});
  });
});

describe('pruning', () => {
  const sealed = vault.seal('anna', known);

  it('leaves what the texts have, however a model wrote it', () => {
    expect(vault.open('anna', vault.pruned('anna', sealed, ['ask [person 1]']))).toMatchObject({
      '[PERSON_1]': '太郎',
    });
    expect(vault.open('anna', vault.pruned('anna', sealed, ['ask [PERSON_1]']))).not.toHaveProperty(
      '[EMAIL_1]',
    );
  });

  it('keeps the numbers of what it drops taken, for good', () => {
    const pruned = vault.pruned('anna', vault.pruned('anna', sealed, ['[PERSON_1]']), []);
    expect(vault.open('anna', pruned)).toEqual({ EMAIL: '1', PERSON: '1' });
  });

  it('writes nothing anew where nothing is dropped', () => {
    expect(vault.pruned('anna', sealed, ['[EMAIL_1] and [PERSON_1]'])).toBe(sealed);
    expect(vault.pruned('anna', '', ['[EMAIL_1]'])).toBe('');
  });

  it('leaves what it cannot read alone', () => {
    expect(vault.pruned('ben', sealed, [])).toBe(sealed);
  });
});

describe('a vault under another secret', () => {
  const next = new Secret('the secret after it, as long as that one');
  const last = new Secret('a secret of thirty-two characters');

  it('opens with the one before, and seals with today’s', () => {
    const sealed = createVault(last).seal('anna', known);
    const rotated = createVault(next, [last]);
    expect(rotated.open('anna', sealed)).toEqual(known);
    expect(createVault(next).open('anna', rotated.seal('anna', known))).toEqual(known);
    expect(createVault(last).open('anna', rotated.seal('anna', known))).toEqual({});
  });

  it('is sealed anew only where it has to be, and never for somebody else', () => {
    const rotated = createVault(next, [last]);
    const before = createVault(last).seal('anna', known);
    const anew = rotated.resealed('anna', before) ?? '';
    expect(createVault(next).open('anna', anew)).toEqual(known);
    expect(rotated.resealed('anna', anew)).toBe(anew);
    expect(rotated.resealed('anna', '')).toBe('');
    expect(rotated.resealed('ben', before)).toBeUndefined();
    expect(createVault(next).resealed('anna', before)).toBeUndefined();
  });

  it('stays as it is while it cannot be opened, whatever is pruned', () => {
    const sealed = createVault(last).seal('anna', known);
    expect(createVault(next).pruned('anna', sealed, [])).toBe(sealed);
  });
});
