import { describe, expect, it } from 'vitest';
import { eventfulTurns, privateWords } from '../../test/observe/eventful-turns.ts';
import { cost, early, hearEnd, replied } from '../../test/observe/turn-event.ts';
import type { TurnEvent } from '../turn/events.ts';
import { createLog, type LogLevel } from './log.ts';
import { logTurn } from './log-turn.ts';

function linesOf(level: LogLevel, ...events: readonly TurnEvent[]): Record<string, unknown>[] {
  const lines: string[] = [];
  const log = createLog({ level, now: () => 0, write: (line) => lines.push(line) });
  const tell = logTurn(log);
  for (const event of events) tell(event);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

const ids = {
  turnId: 'turn-1',
  requestId: 'amzn1.echo-api.request.1',
  personPseudonym: 'pseudonym-of-anna',
};
const route = {
  type: 'think-route',
  atMs: 5,
  tier: 'deep',
  reason: 'asked-to-think',
  budget: 'full',
} as const;
const start = { type: 'think-start', atMs: 6, provider: 'cometapi', model: 'claude-haiku-4-5' } as const;

describe('the log of a turn', () => {
  it('has a line for a call to a model that joins every id there is', () => {
    const [line] = linesOf(
      'info',
      hearEnd(),
      route,
      { ...start, attempt: 1, isHedge: false },
      { ...start, attempt: 2, isHedge: true },
      { type: 'think-end', atMs: 900, attempt: 2, stopReason: 'end', ...cost },
    );
    expect(line).toEqual({
      time: '1970-01-01T00:00:00.000Z',
      level: 'info',
      message: 'model answered',
      ...ids,
      stage: 'think',
      tier: 'deep',
      attempt: 2,
      isHedge: true,
      provider: 'cometapi',
      model: 'claude-haiku-4-5',
      stopReason: 'end',
      usd: 0.000_4,
      estimated: false,
      firstTokenMs: 413,
      totalMs: 903,
      providerRequestId: 'req_1',
      messageId: 'msg_1',
      inputTokens: 1_050,
      cacheReadTokens: 900,
      cacheWriteTokens: 50,
      outputTokens: 20,
    });
  });

  it('warns of a call that failed, with its code and without a first token that never came', () => {
    const { firstTokenMs: _, ...silent } = cost;
    const failed = {
      type: 'think-error',
      atMs: 900,
      attempt: 1,
      code: 'think/overloaded',
      ...silent,
    } as const;
    const [line] = linesOf('warn', hearEnd(), { ...start, attempt: 1, isHedge: false }, failed);
    expect(line).toMatchObject({
      level: 'warn',
      message: 'model failed',
      code: 'think/overloaded',
      ...ids,
      isHedge: false,
    });
    expect(line).not.toHaveProperty('firstTokenMs');
  });

  it('tells with the reply when the person heard a sound and a word', () => {
    const [, line] = linesOf(
      'info',
      hearEnd(),
      early(700, 'answer', 'Paris.', false),
      early(1_500.4, 'filler', 'Hm.'),
      early(2_300.6, 'answer', 'Paris.'),
      replied(3_000.2, { restPending: true, cause: 'think/timeout' }),
    );
    expect(line).toMatchObject({
      message: 'turn replied',
      ...ids,
      firstSoundMs: 1_500,
      firstWordMs: 2_301,
      replyMs: 3_000,
      code: 'think/timeout',
      restPending: true,
    });
  });

  it('warns of early speech that Alexa did not take', () => {
    const [line] = linesOf('warn', hearEnd(), early(700, 'answer', 'Paris.', false));
    expect(line).toMatchObject({
      message: 'early speech refused',
      code: 'say/directive-failed',
      of: 'answer',
      tookMs: 40,
    });
  });

  it('is silent at info about what goes as it should', () => {
    const quiet = linesOf('info', hearEnd(), route, early(1_000, 'answer', 'Paris.'), {
      type: 'remember-end',
      atMs: 2_000,
    });
    expect(quiet).toEqual([]);
  });

  it('has the ids of the turn in every line, and a stage', async () => {
    const { lines } = await eventfulTurns([]);
    const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const ofTurns = parsed.filter(({ message }) => !String(message).startsWith('model is '));
    expect(new Set(ofTurns.map(({ message }) => message))).toEqual(
      new Set([
        'turn heard',
        'question guarded',
        'store not read',
        'turn routed',
        'model answered',
        'model failed',
        'sentence blocked',
        'early speech refused',
        'turn replied',
        'conversation summarised',
        'store not written',
      ]),
    );
    for (const line of ofTurns) {
      expect(line).toMatchObject({
        turnId: expect.any(String),
        requestId: expect.any(String),
        personPseudonym: expect.any(String),
        stage: expect.stringMatching(/^(hear|recall|think|say|remember)$/),
      });
    }
  });

  it('repeats at its most talkative no word that anybody said, and no id in the clear', async () => {
    const { lines } = await eventfulTurns([]);
    const log = lines.join('\n').toLowerCase();
    expect(privateWords.filter((word) => log.includes(word))).toEqual([]);
  });
});
