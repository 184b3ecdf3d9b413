import { costOf } from '../../src/ledger/cost.ts';
import { hoursPerMonth, service, standing, tiers, turnTakes } from './assumptions.ts';
import { awsPrices, pricesAsOf } from './aws-prices.ts';

/** US dollars for a month by part. */
export type CostByPart = Readonly<Record<string, number>>;

export type Tier = keyof typeof tiers;
export type Shape = 'lambda' | 'service';

const gib = 2 ** 30;

/** What the tokens of a month's turns cost at the provider's own list price, if one tier answers all of them. */
export function modelCost(turns: number, tier: Tier): number {
  const usage = {
    inputTokens: turnTakes.inputTokens,
    outputTokens: turnTakes.outputTokens,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
  };
  // Of one turn and then times their number: a price for long prompts is for long prompts, not for many.
  return turns * costOf({ kind: 'anthropic' }, tiers[tier], usage, { day: pricesAsOf }).usd;
}

/** What AWS charges for a month of so many turns, evenly spread over days: list price, no free tier, no data transfer to the internet. */
export function awsCost(turns: number, shape: Shape): CostByPart {
  const price = (name: keyof typeof awsPrices) => awsPrices[name].usd;
  const shared = {
    'DynamoDB calls':
      turns *
      (turnTakes.readUnits * price('dynamoDbReadUnit') + turnTakes.writeUnits * price('dynamoDbWriteUnit')),
    'DynamoDB storage':
      ((turns * turnTakes.keptBytes) / gib) * (price('dynamoDbGibMonth') + price('pointInTimeGibMonth')),
    Logs: ((turns * turnTakes.logBytes) / gib) * price('logGib'),
    'Alarms, metrics, dashboard, secret':
      standing.metrics * price('metricMonth') +
      standing.alarmMetrics * price('alarmMetricMonth') +
      standing.dashboards * price('dashboardMonth') +
      standing.secrets * price('secretMonth'),
  };
  if (shape === 'lambda') {
    const gibSeconds = (turnTakes.lambdaMs / 1_000) * turnTakes.lambdaGib;
    return { Lambda: turns * (price('lambdaRequest') + gibSeconds * price('lambdaGibSecond')), ...shared };
  }
  const perSecond = turns / (hoursPerMonth * 3_600);
  const tasks = tasksFor(perSecond);
  // One unit carries 25 new connections a second or 1 GB an hour, whichever is more (the balancer's pricing page).
  const units = Math.max(perSecond / 25, (perSecond * 3_600 * turnTakes.balancerBytes) / gib);
  return {
    Fargate:
      tasks *
      hoursPerMonth *
      (service.cpus * price('fargateCpuHour') + service.gib * price('fargateGibHour')),
    'Load balancer': hoursPerMonth * (price('balancerHour') + units * price('balancerUnitHour')),
    'NAT and addresses':
      hoursPerMonth *
        (service.natGateways * price('natHour') + service.publicAddresses * price('publicAddressHour')) +
      ((turns * turnTakes.natBytes) / gib) * price('natGib'),
    ...shared,
  };
}

/** Tasks that run on average for so many turns a second on average: those of the busy hours, and never fewer than the least. */
export function tasksFor(turnsPerSecond: number): number {
  const busy = Math.ceil((turnsPerSecond * service.peakToAverage) / service.turnsPerSecondAndTask);
  return Math.max(service.minTasks, busy);
}
