import { expect, it } from 'vitest';
import { timedModel } from '../../test/support/timed-model.ts';
import { turnPorts } from '../../test/support/turn-ports.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import type { ModelRequest } from '../model/model.ts';
import { ceilingUsd, coversAnother } from './reserved.ts';

const ports = turnPorts();
const model = { ...timedModel(ports.clock, []), model: 'claude-haiku-5-5' };
const request: ModelRequest = {
  system: 'Be brief.',
  messages: [{ role: 'user', content: 'why' }],
  maxOutputTokens: 300,
  format: 'answer',
};
const usd = ceilingUsd(ports, model, request);
const line = (spent: number) => ({ usd: spent }) as LedgerLine;
const reservation = { level: 'full', usd: 2 * usd, atMs: 0 } as const;

it('is more with more to read', () => {
  expect(usd).toBeGreaterThan(0);
  expect(ceilingUsd(ports, model, request, 1_000)).toBeGreaterThan(usd);
});

it('covers another call as long as that much is left', () => {
  expect(coversAnother(ports, reservation, [line(usd)], model, request)).toBe(true);
  expect(coversAnother(ports, reservation, [line(usd), line(usd / 100)], model, request)).toBe(false);
});

it('covers everything where there is no budget, or nobody could look', () => {
  expect(coversAnother(ports, undefined, [line(1_000)], model, request)).toBe(true);
  expect(coversAnother(ports, { ...reservation, usd: 0 }, [line(1_000)], model, request)).toBe(true);
});
