/** Several try the same; the first to show something leads, and the others are stopped. */
export interface Race {
  readonly leader: number | undefined;
  /** Whether this runner leads, which it does from now on where nobody did. */
  claim(runner: number): boolean;
  /** Resolves once somebody leads. */
  readonly decided: Promise<void>;
  /** Told when somebody else leads, at once where somebody already does. */
  onLost(runner: number, lost: () => void): void;
}

export function createRace(): Race {
  let leader: number | undefined;
  const decided = Promise.withResolvers<void>();
  const losers = new Map<number, () => void>();
  return {
    get leader() {
      return leader;
    },
    decided: decided.promise,
    claim(runner) {
      if (leader !== undefined) return leader === runner;
      leader = runner;
      decided.resolve();
      for (const [other, lost] of losers) if (other !== runner) lost();
      return true;
    },
    onLost(runner, lost) {
      if (leader === undefined) losers.set(runner, lost);
      else if (leader !== runner) lost();
    },
  };
}
