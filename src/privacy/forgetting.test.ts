import { describe, expect, it } from 'vitest';
import { WellspokenError } from '../errors.ts';
import { createForgetting, type ForgettingParts } from './forgetting.ts';
import type { Receipt } from './receipt.ts';

const receipt: Receipt = { counts: { conversation: 1 }, total: 1 };

function bench(parts: Partial<ForgettingParts> = {}) {
  const deleted: string[] = [];
  const left: string[] = [];
  const forgetting = createForgetting({
    forgetPerson: (person) => {
      deleted.push(person);
      return Promise.resolve(receipt);
    },
    voicesOf: () => Promise.resolve([]),
    onLeft: (person) => left.push(person),
    ...parts,
  });
  const turn = (person: string, turnId: string) => {
    const work = Promise.withResolvers<void>();
    forgetting.underWay(person, turnId, work.promise);
    return work;
  };
  return { forgetting, deleted, left, turn };
}

describe('forgetting', () => {
  it('deletes once where nothing of the person is under way', async () => {
    const { forgetting, deleted, turn } = bench();
    turn('ben', 'turn-1');
    expect(await forgetting.forget('anna')).toBe(receipt);
    await forgetting.settled();
    expect(deleted).toEqual(['anna']);
  });

  it('deletes again when the last turn under way is over, and not before', async () => {
    const { forgetting, deleted, turn } = bench();
    const [first, second] = [turn('anna', 'turn-1'), turn('anna', 'turn-2')];
    await forgetting.forget('anna');
    first.resolve();
    await first.promise;
    expect(deleted).toEqual(['anna']);
    // A turn that fails has written as well.
    second.reject(new Error('a defect'));
    await forgetting.settled();
    expect(deleted).toEqual(['anna', 'anna']);
  });

  it('leaves the turn that asked for it alone, and what begins later', async () => {
    const { forgetting, deleted, turn } = bench();
    turn('anna', 'turn-1');
    await forgetting.forget('anna', 'turn-1');
    turn('anna', 'turn-2');
    await forgetting.settled();
    expect(deleted).toEqual(['anna']);
  });

  it('looks after the voices of an account as well, though the account no longer knows them', async () => {
    let isLinked = true;
    const { forgetting, deleted, turn } = bench({
      voicesOf: () => Promise.resolve(isLinked ? ['voice'] : []),
    });
    const work = turn('voice', 'turn-1');
    await forgetting.forget('account');
    isLinked = false;
    work.resolve();
    await forgetting.settled();
    expect(deleted).toEqual(['account', 'voice']);
  });

  it('tells what it could not delete, and never rejects for it', async () => {
    let calls = 0;
    const { forgetting, left, turn } = bench({
      forgetPerson: () => {
        calls += 1;
        if (calls === 1) return Promise.resolve(receipt);
        return Promise.reject(new WellspokenError('remember/unavailable', 'The line is cut.'));
      },
    });
    const work = turn('anna', 'turn-1');
    await forgetting.forget('anna');
    work.resolve();
    await forgetting.settled();
    expect(left).toEqual(['anna']);
  });

  it('that fails at once rejects, and says nothing of a receipt', async () => {
    const cut = new WellspokenError('remember/unavailable', 'The line is cut.');
    const { forgetting } = bench({ forgetPerson: () => Promise.reject(cut) });
    await expect(forgetting.forget('anna')).rejects.toBe(cut);
  });
});
