/** One step of the load test. */
export interface Step {
  readonly name: string;
  readonly services: 'sqlite' | 'redis' | 'two on redis';
  readonly people: number;
}

export interface Plan {
  readonly steps: readonly Step[];
  /** Whose figures are drawn over time and held against the target. */
  readonly headline: Step;
  readonly pauseMs: number;
  readonly warmUpMs: number;
  readonly measureMs: number;
}

const maxPeople = 1_000;
const maxSeconds = 120;

/** What is measured with `people` talking at once for `seconds` a step. Throws a `RangeError` for more than one machine should be asked to do. */
export function planOf({ people = 64, seconds = 10, hasRedis = true, pauseMs = 500 } = {}): Plan {
  if (!Number.isInteger(people) || people < 1 || people > maxPeople) {
    throw new RangeError(`--people must be a whole number from 1 to ${maxPeople}.`);
  }
  if (!(seconds > 0 && seconds <= maxSeconds)) {
    throw new RangeError(`--seconds must be more than 0 and at most ${maxSeconds}.`);
  }
  const headline: Step = { name: 'one process, SQLite', services: 'sqlite', people };
  const other = (factor: number): Step => ({ ...headline, people: Math.max(1, Math.round(people * factor)) });
  const onRedis: Step[] = [
    { ...other(0.5), name: 'one process, Redis', services: 'redis' },
    { name: 'two processes, Redis', services: 'two on redis', people },
  ];
  return {
    steps: [other(0.25), other(0.5), headline, other(2), ...(hasRedis ? onRedis : [])],
    headline,
    pauseMs,
    warmUpMs: Math.min(5_000, seconds * 500),
    measureMs: seconds * 1_000,
  };
}
