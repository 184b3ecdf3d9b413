/** What a turn takes. Each figure is measured here, as its comment says, or assumed: put your own in, from a week of your log. */
export const turnTakes = {
  /** Assumed: persona, a short conversation, the question; an answer of some forty words. The log has both for every attempt. */
  inputTokens: 350,
  outputTokens: 60,
  /** Assumed: the function waits for the model; 0.8 ms of it is CPU (docs/benchmarks.md). */
  lambdaMs: 1_500,
  lambdaGib: 0.5,
  /** Assumed: six to nine calls, reads of up to 4 KB and writes of up to 1 KB each, the conversation four of them. */
  readUnits: 6,
  writeUnits: 10,
  /** Assumed: kept for a month, all of its items together. */
  keptBytes: 2_000,
  /** Measured: two lines at level info, and CloudWatch's 26 bytes for each. */
  logBytes: 990,
  /** Assumed: from Alexa with its reply, through the balancer; and to the model, through NAT. */
  balancerBytes: 9_000,
  natBytes: 12_000,
} as const;

/** How the service is laid out. The first two are what the template says; the third is assumed. */
export const service = {
  /** Turns a second for which another task is started. */
  turnsPerSecondAndTask: 20,
  minTasks: 2,
  /** The busiest hours against the average of the month: tasks are there for them, and leave slowly. */
  peakToAverage: 2.5,
  cpus: 0.5,
  gib: 1,
  natGateways: 2,
  /** Two of the balancer, one for each NAT gateway. */
  publicAddresses: 4,
} as const;

/** What one stack has however much is said. */
export const standing = { metrics: 11, alarmMetrics: 11, dashboards: 1, secrets: 1 } as const;

/** Models by tier, of `src/ledger/prices.ts`. */
export const tiers = {
  quick: 'claude-haiku-5-5',
  standard: 'claude-sonnet-5-5',
  deep: 'claude-opus-5-5',
} as const;

export const hoursPerMonth = 730;
