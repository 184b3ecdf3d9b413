import { Duration, Stack } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { filterPattern, type LogMetric, type LogMetricName, logMetrics } from './log-metrics.ts';

/** The levels that listeners notice, as metrics over five minutes. */
export interface UserHeard {
  /** How many, or with a percentile such as `p95` how long. */
  metric(name: LogMetricName, statistic?: string): Metric;
  /** Percent of turns, once there were enough of them to speak of percent; otherwise what is given. */
  share(name: LogMetricName, otherwise: number): MathExpression;
}

const period = Duration.minutes(5);
/** One bad turn of three is no incident. */
const enoughTurns = 20;

/** Reads the metrics off a log, into a namespace of the stack's own, so that two stacks of an account do not mix. */
export function readUserHeard(scope: Construct, logGroup: ILogGroup): UserHeard {
  const namespace = `Wellspoken/${Stack.of(scope).stackName}`;
  for (const [metricName, metric] of Object.entries<LogMetric>(logMetrics)) {
    logGroup.addMetricFilter(metricName, {
      metricNamespace: namespace,
      metricName,
      filterPattern: filterPattern(metric),
      metricValue: metric.valueField ? `$.${metric.valueField}` : '1',
    });
  }
  const metric: UserHeard['metric'] = (metricName, statistic = 'Sum') =>
    new Metric({ namespace, metricName, statistic, period, label: metricName });
  return {
    metric,
    share: (name, otherwise) =>
      new MathExpression({
        expression: `IF(turns >= ${enoughTurns}, 100 * FILL(some, 0) / turns, ${otherwise})`,
        usingMetrics: { some: metric(name), turns: metric('Turns') },
        period,
        label: `${name}, % of turns`,
      }),
  };
}
