import { CfnCondition, type CfnParameter, Fn } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IAlarm,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { inTimeMs } from './log-metrics.ts';
import type { UserHeard } from './user-heard.ts';

export interface AlarmOptions {
  readonly metric: IMetric;
  /** Beyond which it rings: above, or with `isFloor` below. */
  readonly threshold: number;
  readonly isFloor?: boolean;
  /** How many periods in a row. */
  readonly periods?: number;
  /** What is wrong for whom, in a sentence. */
  readonly says: string;
  /** Its heading in docs/operating.md. */
  readonly runbook: string;
}

export interface Alarms {
  readonly all: readonly IAlarm[];
  add(id: string, options: AlarmOptions): void;
}

/** Alarms that send to one topic, which an e-mail address given at deployment is subscribed to. */
export function createAlarms(scope: Construct, email: CfnParameter, key: IKey | undefined): Alarms {
  const topic = new Topic(scope, 'Alarms', {
    displayName: 'Wellspoken',
    enforceSSL: true,
    ...(key && { masterKey: key }),
  });
  const isGiven = new CfnCondition(scope, 'HasAlarmEmail', {
    expression: Fn.conditionNot(Fn.conditionEquals(email.valueAsString, '')),
  });
  const subscription = new CfnSubscription(scope, 'AlarmEmails', {
    topicArn: topic.topicArn,
    protocol: 'email',
    endpoint: email.valueAsString,
  });
  subscription.cfnOptions.condition = isGiven;

  const all: IAlarm[] = [];
  return {
    all,
    add(id, { metric, threshold, isFloor = false, periods = 1, says, runbook }) {
      const alarm = new Alarm(scope, id, {
        metric,
        threshold,
        evaluationPeriods: periods,
        comparisonOperator: isFloor
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_THRESHOLD,
        // Nobody speaking at night is no incident.
        treatMissingData: TreatMissingData.NOT_BREACHING,
        alarmDescription: `${says} What to do: docs/operating.md, "${runbook}".`,
      });
      alarm.addAlarmAction(new SnsAction(topic));
      alarm.addOkAction(new SnsAction(topic));
      all.push(alarm);
    },
  };
}

/** The alarms of both shapes: what listeners notice, whatever the reason. */
export function addUserHeardAlarms({ add }: Alarms, heard: UserHeard): void {
  add('LateAnswers', {
    metric: heard.share('TurnsInTime', 100),
    threshold: 99,
    isFloor: true,
    periods: 2,
    says: `Fewer than 99 % of replies left within ${inTimeMs} ms.`,
    runbook: 'Late answers',
  });
  add('SlowFirstWord', {
    metric: heard.metric('FirstWordMs', 'p95'),
    threshold: 3_000,
    periods: 3,
    says: 'One listener in twenty waits more than three seconds for the first word.',
    runbook: 'Slow first word',
  });
  add('Apologies', {
    metric: heard.share('Fallbacks', 0),
    threshold: 5,
    periods: 2,
    says: 'More than 5 % of replies are not what a model said.',
    runbook: 'Apologies instead of answers',
  });
  add('KeyRefused', {
    metric: heard.metric('KeyRefused'),
    threshold: 0,
    says: 'A provider refuses the key, or wants to be paid.',
    runbook: 'Key refused',
  });
  add('BudgetSpent', {
    metric: heard.metric('OverBudget'),
    threshold: 0,
    says: 'Somebody was told that a budget is spent.',
    runbook: 'Budget spent',
  });
  add('StoreTrouble', {
    metric: heard.metric('StoreTrouble'),
    threshold: 5,
    periods: 2,
    says: 'The store fails or is slow: answers go on without memory.',
    runbook: 'Store in trouble',
  });
}

/** The alarm of a function, which starts anew whenever AWS likes, with whatever its settings and its secret are by then. */
export function addStartAlarm({ add }: Alarms, heard: UserHeard): void {
  add('NotStarted', {
    metric: heard.metric('NotStarted'),
    threshold: 0,
    says: 'The function cannot start: its settings or its secret are wrong.',
    runbook: 'Not started',
  });
}

/** The alarm of a forwarder: the service it forwards to was not reached, or did not answer in time. */
export function addForwarderAlarm({ add }: Alarms, heard: UserHeard): void {
  add('NotForwarded', {
    metric: heard.metric('NotForwarded'),
    threshold: 0,
    periods: 2,
    says: 'The service did not answer the forwarder: listeners heard an apology.',
    runbook: 'Not forwarded',
  });
}
