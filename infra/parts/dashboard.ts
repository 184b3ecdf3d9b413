import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  LogQueryWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import type { UserHeard } from './user-heard.ts';

export interface DashboardOptions {
  readonly heard: UserHeard;
  readonly alarms: Alarms;
  readonly logGroup: ILogGroup;
  /** What carries the turns: title and metrics of each graph in the last row. */
  readonly machinery: Readonly<Record<string, readonly IMetric[]>>;
}

/** One page: are we well, what do listeners notice, why, and what carries it. */
export function createDashboard(scope: Construct, options: DashboardOptions): void {
  const { heard, alarms, logGroup, machinery } = options;
  const graph = (title: string, left: readonly IMetric[]): IWidget =>
    new GraphWidget({ title, left: [...left], width: 8, leftYAxis: { min: 0 } });
  const dashboard = new Dashboard(scope, 'Dashboard');
  dashboard.addWidgets(new AlarmStatusWidget({ alarms: [...alarms.all], width: 24, height: 3 }));
  dashboard.addWidgets(
    graph('Turns', [heard.metric('Turns')]),
    graph('First word, ms', [heard.metric('FirstWordMs', 'p50'), heard.metric('FirstWordMs', 'p95')]),
    graph('Reply, ms', [heard.metric('ReplyMs', 'p50'), heard.metric('ReplyMs', 'p99')]),
  );
  dashboard.addWidgets(
    graph('In time, %', [heard.share('TurnsInTime', 100)]),
    graph('Not what a model said', [heard.metric('Fallbacks'), heard.metric('OverBudget')]),
    graph('Trouble', [
      heard.metric('ModelFailures'),
      heard.metric('StoreTrouble'),
      heard.metric('NotStarted'),
    ]),
  );
  dashboard.addWidgets(...Object.entries(machinery).map(([title, metrics]) => graph(title, metrics)));
  dashboard.addWidgets(
    new LogQueryWidget({
      title: 'Attempts by model and code',
      logGroupNames: [logGroup.logGroupName],
      queryLines: [
        'filter stage = "think"',
        'stats count(*) as attempts, sum(usd) as dollars, pct(firstTokenMs, 95) as firstTokenP95Ms by model, code',
        'sort attempts desc',
      ],
      width: 24,
      height: 6,
    }),
  );
}
