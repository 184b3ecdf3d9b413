import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ErrorCode } from '../src/errors.ts';
import type { ModelUsage, StopReason } from '../src/model/model.ts';
import type { Failure } from '../src/testing/gateway/failure.ts';
import { failures } from '../src/testing/gateway/failures.ts';
import { createStandInGateway, type StandInGateway } from '../src/testing/gateway/gateway.ts';
import { outcomes } from '../src/testing/gateway/outcomes.ts';
import type { Oddity } from '../src/testing/gateway/script.ts';

/** A whole answer, gathered. */
export interface ContractAnswer {
  readonly text: string;
  readonly stopReason: StopReason;
  readonly usage: ModelUsage;
}

/** What a client says of an error it threw. Fields it has no word for are left out. */
export interface ContractError {
  readonly status?: number;
  readonly code?: ErrorCode;
  readonly retryable?: boolean;
  readonly retryAfterMs?: number;
  readonly midStream?: boolean;
  readonly aborted?: boolean;
}

/** The small interface over any client of a model: ours and the official ones stand under the same contract. */
export interface ContractClient {
  /** Asks `question` plainly and without retries; rejects unless a complete answer came. `onDelta` hears each piece of text. */
  ask(question: string, signal: AbortSignal, onDelta?: (text: string) => void): Promise<ContractAnswer>;
  explain(error: unknown): ContractError;
}

export interface ContractOptions {
  /** Asks without `stream`: nothing comes piece by piece, and oddities of event streams do not apply. */
  readonly whole?: boolean;
  /** An official client: it follows redirects, takes web pages and JSON bodies for empty streams, reads
   * events of any size, and names no codes or waits. */
  readonly official?: boolean;
}

const never = new AbortController().signal;
const oddities: readonly Oddity[] = [
  ...(['one-byte-writes', 'crlf', 'byte-order-mark', 'comments', 'unknown-events'] as const),
  ...(['events-before-start', 'dated-model'] as const),
];

/** What any client of a model has to do right, checked against the stand-in gateway. */
export function describeModelContract(
  name: string,
  connect: (gateway: StandInGateway) => ContractClient,
  options: ContractOptions = {},
): void {
  describe(`${name} as a client`, () => {
    let gateway: StandInGateway;
    let client: ContractClient;
    beforeAll(async () => {
      gateway = await createStandInGateway();
    });
    beforeEach(() => {
      gateway.script({});
      client = connect(gateway);
    });
    afterAll(() => gateway.close());

    async function failureOf(asking: Promise<unknown>): Promise<ContractError> {
      const error: unknown = await asking.then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(error, 'the call should have failed').toBeInstanceOf(Error);
      return client.explain(error);
    }

    it('reads the whole answer, why it ended and what it cost', async () => {
      gateway.script({ text: 'Käse, 雪 and 👩‍🚀: all of it.', thinkingText: 'A private thought.' });
      const { text, stopReason, usage } = await client.ask('What is there?', never);
      await gateway.settled();
      expect(text).toBe('Käse, 雪 and 👩‍🚀: all of it.');
      expect(stopReason).toBe('end');
      expect(usage).toEqual(gateway.calls.at(-1)?.usage);
      expect(usage.outputTokens).toBeGreaterThan(0);
      expect(gateway.calls.at(-1)).toMatchObject({ outcome: 'finished', status: 200 });
    });

    it.each([
      ['refusedAtOnce', 'refusal'],
      ['refusedMidway', 'refusal'],
      ['cutByMaxTokens', 'length'],
      ['cutByContextWindow', 'length'],
      ['stoppedBySequence', 'end'],
    ] as const)('tells %s as %s', async (name, stopReason) => {
      gateway.script(outcomes[name]);
      expect((await client.ask('Tell me.', never)).stopReason).toBe(stopReason);
    });

    if (!options.whole)
      it('hears text while the answer is still being written', async () => {
        gateway.script({ text: 'First. Second.', chunkCharacters: 7, tokensPerSecond: 100 });
        const openWhenHeard: boolean[] = [];
        await client.ask('Go on.', never, () => openWhenHeard.push(gateway.calls.at(-1)?.outcome === 'open'));
        expect(openWhenHeard[0]).toBe(true);
      });

    if (!options.official)
      it('reads a JSON body where it asked for a stream', async () => {
        gateway.script({ text: 'All at once.', oddities: ['json-instead-of-stream'] });
        expect((await client.ask('And?', never)).text).toBe('All at once.');
      });

    if (!options.whole)
      it.each(oddities)('reads an answer with %s', async (oddity) => {
        gateway.script({ text: 'Straße 雪 👍.', oddities: [oddity], chunkCharacters: 3 });
        const { text, stopReason } = await client.ask('And?', never);
        expect(text).toBe('Straße 雪 👍.');
        expect(stopReason).toBe('end');
      });

    if (!options.whole)
      it('reads on after bytes that are no UTF-8', async () => {
        gateway.script({ text: 'Still here.', oddities: ['invalid-utf8'] });
        expect((await client.ask('And?', never)).text).toMatch(/^\uFFFD+Still here\.$/);
      });

    // What hangs is tested below; and an event of megabytes is no failure to those who read it.
    const reported = Object.entries<Failure>(failures).filter(
      ([name, { means }]) => means !== undefined && !(options.official && name === 'giantEventMidStream'),
    );
    it.each(reported)('reports %s', async (_name, failure) => {
      gateway.script({ text: 'One. Two. Three. Four.', fail: failure });
      const error = await failureOf(client.ask('And?', never));
      expect(error).toMatchObject(expectedError(failure, options));
      await gateway.settled();
      // A client may leave as soon as it has seen enough of a bad stream; a broken connection is nobody else's doing.
      expect(gateway.calls.at(-1)?.outcome).toMatch(
        { status: /finished/, connection: /broken/, stream: /broken|cancelled|finished/ }[failure.kind],
      );
    });

    if (!options.official)
      it.each([
        ['rateLimited429', 2000],
        ['rateLimitedUntilDate429', 5000],
        ['rateLimitedForMs429', 250],
      ] as const)('reads how long to wait from %s', async (name, waitMs) => {
        gateway.script({ fail: failures[name] });
        expect((await failureOf(client.ask('And?', never))).retryAfterMs).toBe(waitMs);
      });

    it.each(['hangBeforeHeaders', 'hangAfterHeaders', 'stallMidStream'] as const)(
      'can be aborted in %s, and the gateway notices',
      async (name) => {
        const controller = new AbortController();
        // Counted from the arrival of the request: a signal that aborts earlier would test nothing.
        gateway.script(() => {
          setTimeout(() => controller.abort(), 10);
          return { text: 'One. Two.', fail: failures[name] };
        });
        const error = await failureOf(client.ask('And?', controller.signal));
        expect(error.aborted).toBe(true);
        await gateway.settled();
        expect(gateway.calls.at(-1)?.outcome).toBe('cancelled');
      },
    );

    if (!options.whole)
      it('can be aborted mid-answer, which is billed only up to there', async () => {
        gateway.script({ text: 'word '.repeat(400), tokensPerSecond: 200 });
        const controller = new AbortController();
        const error = await failureOf(
          client.ask('A long story.', controller.signal, () => controller.abort()),
        );
        expect(error.aborted).toBe(true);
        await gateway.settled();
        const call = gateway.calls.at(-1);
        expect(call?.outcome).toBe('cancelled');
        expect(call?.usage.inputTokens).toBeGreaterThan(0);
        expect(call?.usage.outputTokens).toBeLessThan(200);
      });

    it('asks again after a failure as if nothing had been', async () => {
      gateway.script([{ fail: failures.resetMidStream }, { text: 'Fine.' }]);
      await failureOf(client.ask('And?', never));
      expect((await client.ask('And?', never)).text).toBe('Fine.');
    });
  });
}

function expectedError(failure: Failure, { official }: ContractOptions): ContractError {
  const status = failure.kind === 'status' ? failure.status : undefined;
  const knowsStatus = status !== undefined && !(official && status < 400);
  const midStream = failure.kind !== 'status' && failure.when === 'mid-stream';
  return { ...(knowsStatus ? { status } : {}), ...(official ? {} : { ...failure.means, midStream }) };
}
