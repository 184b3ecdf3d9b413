import { describe, expect, it } from 'vitest';
import { turnPorts } from '../../test/support/turn-ports.ts';
import type { TurnHappening } from './events.ts';
import { hear } from './hear.ts';
import type { TurnRequest } from './request.ts';

const asking: TurnRequest = { intention: { kind: 'ask', text: 'capital of france' } };

function heardOf(request: TurnRequest) {
  const happenings: TurnHappening[] = [];
  const heard = hear(turnPorts(), request, (happening) => void happenings.push(happening));
  return { heard, happenings };
}

describe('hearing', () => {
  it('fills in what the front left out', () => {
    expect(heardOf(asking).heard).toEqual({
      turnId: 'id-1',
      requestId: 'id-2',
      person: 'pseudonym of id-3',
      locale: 'de-DE',
      intention: asking.intention,
      newSession: false,
      startedAtMs: 0,
      deadlineAtMs: 6_500,
      speakEarly: undefined,
    });
  });

  it('makes nameless people strangers to each other', () => {
    const ports = turnPorts();
    const people = [1, 2, 3].map(() => hear(ports, asking, () => {}).person);
    expect(new Set(people).size).toBe(3);
  });

  it('keeps the ids of the person to itself', () => {
    const person = { userId: 'amzn1.ask.account.ANNA', personId: 'amzn1.ask.person.ANNA' };
    const ports = turnPorts({}, { pseudonym: () => 'p-1' });
    const happenings: TurnHappening[] = [];
    const heard = hear(ports, { ...asking, person, requestId: 'r1' }, (each) => void happenings.push(each));
    expect(JSON.stringify([heard, happenings])).not.toContain('amzn1');
    expect(happenings).toEqual([
      {
        type: 'hear-end',
        turnId: 'id-1',
        requestId: 'r1',
        personPseudonym: 'p-1',
        locale: 'de-DE',
        intention: 'ask',
      },
    ]);
  });

  it.each([
    [undefined, 6_500],
    [3_000, 3_000],
    [60_000, 6_500],
    [0, 0],
    [-5, 0],
  ])('with a window of %j ms is due after %i ms', (windowMs, deadlineAtMs) => {
    const request = windowMs === undefined ? asking : { ...asking, windowMs };
    expect(heardOf(request).heard.deadlineAtMs).toBe(deadlineAtMs);
  });

  it.each(['', '   ', '\n'])('takes a question of %j for nothing heard', (text) => {
    expect(heardOf({ intention: { kind: 'ask', text } }).heard.intention).toEqual({ kind: 'unheard' });
  });

  it('cuts a question at 2,000 characters, and never through one', () => {
    const { intention } = heardOf({ intention: { kind: 'ask', text: ` ${'x'.repeat(1_998)}😀😀` } }).heard;
    const text = intention.kind === 'ask' ? intention.text : '';
    expect(text.isWellFormed()).toBe(true);
    expect(text).toHaveLength(1_999);
  });
});
