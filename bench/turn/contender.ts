/** What every contender gets: where the model is, and Alexa's certificate chain, so that nobody has to download it. */
export interface ContenderInput {
  readonly gatewayUrl: string;
  readonly gatewayKey: string;
  readonly skillId: string;
  readonly rootPem: string;
  readonly chainPem: string;
  readonly chainUrl: string;
  /** A folder of this contender's own. */
  readonly folder: string;
}

export interface Usage {
  readonly cpuMs: number;
  readonly rssMb: number;
}

/** Runs one contender in its own process: says where it listens, and on request what it has used so far. */
export async function contend(start: (input: ContenderInput) => Promise<string>): Promise<void> {
  process.once('disconnect', () => process.exit(0));
  const input = await new Promise<ContenderInput>((resolve) => process.once('message', resolve));
  const url = await start(input);
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({
      cpuMs: (user + system) / 1_000,
      rssMb: process.memoryUsage.rss() / 1_048_576,
    } satisfies Usage);
  });
  process.send?.(url);
}
