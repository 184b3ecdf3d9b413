import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { HttpCodeElb, HttpCodeTarget } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { Alarms } from './alarms.ts';
import type { Balancer } from './balancer.ts';
import type { Tasks } from './tasks.ts';

/** Alarms for what carries the turns. Returns its graphs, by title. */
export function watchService(
  { add }: Alarms,
  { balancer, targets }: Balancer,
  { service }: Tasks,
): Readonly<Record<string, readonly IMetric[]>> {
  const minute = { period: Duration.minutes(1) };
  const refused = balancer.metrics.httpCodeElb(HttpCodeElb.ELB_5XX_COUNT, minute);
  const failed = targets.metrics.httpCodeTarget(HttpCodeTarget.TARGET_5XX_COUNT, minute);
  const unhealthy = targets.metrics.unhealthyHostCount({ ...minute, statistic: 'Maximum' });
  const healthy = targets.metrics.healthyHostCount({ ...minute, statistic: 'Minimum' });
  const cpu = service.metricCpuUtilization({ ...minute, statistic: 'Average' });
  const memory = service.metricMemoryUtilization({ ...minute, statistic: 'Maximum' });
  add('BalancerErrors', {
    metric: refused,
    threshold: 0,
    periods: 2,
    says: 'The load balancer found nobody to answer: Alexa said that there was a problem.',
    runbook: 'Nobody to answer',
  });
  add('ServiceErrors', {
    metric: failed,
    threshold: 0,
    periods: 2,
    says: 'A task failed a request: Alexa said that there was a problem.',
    runbook: 'Errors of the service',
  });
  add('UnhealthyTasks', {
    metric: unhealthy,
    threshold: 0,
    periods: 5,
    says: 'A task has not been ready for five minutes.',
    runbook: 'Tasks not ready',
  });
  add('BusyTasks', {
    metric: cpu,
    threshold: 80,
    periods: 5,
    says: 'The tasks are busier than scaling out helps.',
    runbook: 'Busy tasks',
  });
  return {
    'Requests, and for each task': [
      balancer.metrics.requestCount(minute),
      targets.metrics.requestCountPerTarget(minute),
    ],
    Tasks: [healthy, unhealthy, refused, failed],
    'CPU and memory, %': [cpu, memory],
  };
}
