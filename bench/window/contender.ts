/** What a contender gets: where the model is, and for whom it answers. Nobody's requests are signed here, and nobody verifies. */
export interface ContenderInput {
  readonly gatewayUrl: string;
  readonly gatewayKey: string;
  readonly skillId: string;
}

/** What a contender's process holds after a garbage collection. */
export interface Holding {
  readonly heapMb: number;
  readonly rssMb: number;
  /** Timers that are set. */
  readonly timers: number;
}

/** Runs one contender in its own process (with `--expose-gc`): says where it listens, and on request what it holds. */
export async function contend(start: (input: ContenderInput) => Promise<string>): Promise<void> {
  process.once('disconnect', () => process.exit(0));
  const input = await new Promise<ContenderInput>((resolve) => process.once('message', resolve));
  const url = await start(input);
  process.on('message', () => {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    process.send?.({
      heapMb: heapUsed / 1_048_576,
      rssMb: rss / 1_048_576,
      timers: process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length,
    } satisfies Holding);
  });
  process.send?.(url);
}
