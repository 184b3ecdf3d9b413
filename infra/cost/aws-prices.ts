/** One price of a list. */
export interface ListPrice {
  readonly usd: number;
  /** What it is for. */
  readonly per: string;
  /** The page that says it. */
  readonly source: string;
  /** How it was checked: `second hand` in articles of 2024 to 2026 that quote the page; `from memory` wants a look before it is believed. */
  readonly checked: 'second hand' | 'from memory';
}

/** The day on which these were put together. */
export const pricesAsOf = '2026-11-22';

const page = (name: string) => `https://aws.amazon.com/${name}/pricing/`;

/** List prices in us-east-1 without free tiers, discounts and taxes. */
export const awsPrices = {
  lambdaRequest: { usd: 0.2e-6, per: 'request', source: page('lambda'), checked: 'second hand' },
  lambdaGibSecond: {
    usd: 0.0000133334,
    per: 'GB-second on ARM',
    source: page('lambda'),
    checked: 'second hand',
  },
  dynamoDbWriteUnit: {
    usd: 0.625e-6,
    per: 'write request unit',
    source: page('dynamodb'),
    checked: 'second hand',
  },
  dynamoDbReadUnit: {
    usd: 0.125e-6,
    per: 'read request unit',
    source: page('dynamodb'),
    checked: 'second hand',
  },
  dynamoDbGibMonth: { usd: 0.25, per: 'GB-month', source: page('dynamodb'), checked: 'from memory' },
  pointInTimeGibMonth: {
    usd: 0.2,
    per: 'GB-month of recovery',
    source: page('dynamodb'),
    checked: 'from memory',
  },
  fargateCpuHour: { usd: 0.03238, per: 'vCPU-hour on ARM', source: page('fargate'), checked: 'second hand' },
  fargateGibHour: { usd: 0.00356, per: 'GB-hour on ARM', source: page('fargate'), checked: 'second hand' },
  balancerHour: { usd: 0.0225, per: 'hour', source: page('elasticloadbalancing'), checked: 'from memory' },
  balancerUnitHour: {
    usd: 0.008,
    per: 'capacity unit and hour',
    source: page('elasticloadbalancing'),
    checked: 'from memory',
  },
  natHour: { usd: 0.045, per: 'hour', source: page('vpc'), checked: 'second hand' },
  natGib: { usd: 0.045, per: 'GB', source: page('vpc'), checked: 'from memory' },
  publicAddressHour: { usd: 0.005, per: 'address and hour', source: page('vpc'), checked: 'from memory' },
  logGib: { usd: 0.5, per: 'GB taken in', source: page('cloudwatch'), checked: 'second hand' },
  metricMonth: { usd: 0.3, per: 'metric and month', source: page('cloudwatch'), checked: 'from memory' },
  alarmMetricMonth: {
    usd: 0.1,
    per: "an alarm's metric and month",
    source: page('cloudwatch'),
    checked: 'from memory',
  },
  dashboardMonth: { usd: 3, per: 'dashboard and month', source: page('cloudwatch'), checked: 'from memory' },
  secretMonth: { usd: 0.4, per: 'secret and month', source: page('secrets-manager'), checked: 'from memory' },
} as const satisfies Readonly<Record<string, ListPrice>>;
