import { strict as assert } from 'node:assert';

/** What every contender gets. */
export interface ContenderInput {
  /** Where the model is, without `/v1`. */
  readonly url: string;
  readonly key: string;
  readonly model: string;
  readonly question: string;
  /** Words of the answer, which have to arrive. */
  readonly expected: string;
}

/** One round of calls. */
export interface RoundOrder {
  readonly calls: number;
  readonly atOnce: number;
}

export interface RoundResult {
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** Runs one contender in its own process: prepares it, and on request has it ask and listen to the end, so many times. */
export async function contend(
  prepare: (input: ContenderInput) => Promise<() => Promise<string>>,
): Promise<void> {
  process.once('disconnect', () => process.exit(0));
  const input = await new Promise<ContenderInput>((resolve) => process.once('message', resolve));
  const ask = await prepare(input);
  process.on('message', (order: RoundOrder) => void play(ask, input.expected, order));
  process.send?.('ready');
}

async function play(
  ask: () => Promise<string>,
  expected: string,
  { calls, atOnce }: RoundOrder,
): Promise<void> {
  const startedAtMs = performance.now();
  const before = process.cpuUsage();
  let left = calls;
  const asker = async () => {
    while (left > 0) {
      left -= 1;
      const said = await ask();
      assert(said.includes(expected), said);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, asker));
  // What is done after the last word belongs to the call.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { user, system } = process.cpuUsage(before);
  const wallMs = performance.now() - startedAtMs - 100;
  process.send?.({ cpuMs: (user + system) / 1_000, wallMs } satisfies RoundResult);
}
