import { describe, expect, it } from 'vitest';
import { memorySettings } from '../../test/support/memory-settings.ts';
import { createDiscretion } from '../privacy/discretion.ts';
import { createVault } from '../privacy/vault.ts';
import { Secret } from '../secret.ts';
import { createInMemoryStore } from '../store/in-memory.ts';
import { fakeClock } from '../testing/fake-clock.ts';
import { createMemory } from './create-memory.ts';

const call = { turnId: 't1', callId: 'c1', name: 'shopping_list', input: '{"item":"milk"}' };

function bench() {
  const clock = fakeClock(1_000);
  const vault = createVault(new Secret('a secret of at least 32 characters'));
  const memory = createMemory(createInMemoryStore({ clock }), clock, memorySettings, vault);
  const awaiting = async () => (await memory.recall('anna')).conversation?.awaiting;
  const append = (turnId: string, lastSaid?: string) =>
    memory.append('anna', { turnId, question: 'q', answer: 'a' }, lastSaid);
  return { clock, vault, memory, awaiting, append };
}

describe('a call that waits for a yes', () => {
  it('is there for the next turn', async () => {
    const { memory, awaiting } = bench();
    await memory.awaitCall('anna', call);
    expect(await awaiting()).toEqual({ what: 'tool', atMs: 1_000, ...call });
  });

  it('is claimed once, whoever is quicker', async () => {
    const { memory, awaiting } = bench();
    await memory.awaitCall('anna', call);
    const claims = await Promise.all([1, 2, 3].map(() => memory.claimCall('anna', 'c1')));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await awaiting()).toBeUndefined();
  });

  it('is not claimed by the name of another, or for somebody else', async () => {
    const { memory, awaiting } = bench();
    await memory.awaitCall('anna', call);
    expect(await memory.claimCall('anna', 'c2')).toBe(false);
    expect(await memory.claimCall('ben', 'c1')).toBe(false);
    expect(await awaiting()).toBeDefined();
  });

  it('waits two minutes', async () => {
    const { clock, memory, awaiting } = bench();
    await memory.awaitCall('anna', call);
    await clock.advance(120_000);
    expect(await awaiting()).toBeUndefined();
    expect(await memory.claimCall('anna', 'c1')).toBe(false);
  });

  it('outlasts the keeping of the turn that asked, and not the next answer', async () => {
    const { memory, awaiting, append } = bench();
    await memory.awaitCall('anna', call);
    await append('t1', 'Shall I?');
    expect(await awaiting()).toBeDefined();
    await append('t2', 'Something else.');
    expect(await awaiting()).toBeUndefined();
  });

  it('stays when an older answer grows after its reply', async () => {
    const { memory, awaiting, append } = bench();
    await append('t0', 'Once upon a time.');
    await memory.awaitCall('anna', call);
    await append('t0');
    expect(await awaiting()).toBeDefined();
  });

  it('takes the place of another question', async () => {
    const { memory, awaiting } = bench();
    await memory.awaiting('anna', 'forget');
    await memory.awaitCall('anna', call);
    expect(await awaiting()).toMatchObject({ what: 'tool' });
    await memory.awaiting('anna', 'forget');
    expect(await memory.claimCall('anna', 'c1')).toBe(false);
  });

  it('goes with a new session, a new topic and a private conversation', async () => {
    const { memory, awaiting } = bench();
    await memory.awaitCall('anna', call);
    expect((await memory.recall('anna', { newSession: true })).conversation?.awaiting).toBeUndefined();
    await memory.startAfresh('anna');
    expect(await awaiting()).toBeUndefined();
    await memory.keepPrivate('anna');
    await memory.awaitCall('anna', call);
    expect(await awaiting()).toBeDefined();
    await memory.endPrivate('anna');
    expect(await awaiting()).toBeUndefined();
  });

  it('keeps what its placeholders stand for as long as it waits', async () => {
    const { memory, vault } = bench();
    const hidden = createDiscretion(vault)('anna', 'en-US', '');
    const input = JSON.stringify({ to: hidden.hide('anna.berg@example.com') });
    expect(input).toContain('[EMAIL_1]');
    await memory.awaitCall('anna', { ...call, input }, hidden.kept());
    await memory.keepLastSaid('anna', 'Shall I?');
    const shown = async () => {
      const { conversation } = await memory.recall('anna');
      return createDiscretion(vault)('anna', 'en-US', conversation?.vault ?? '').show('[EMAIL_1]');
    };
    expect(await shown()).toBe('anna.berg@example.com');
    await memory.claimCall('anna', 'c1');
    expect(await shown()).toBe('[EMAIL_1]');
  });
});
