import { type App, CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { addStartAlarm, addUserHeardAlarms, createAlarms } from './parts/alarms.ts';
import { allowBedrock } from './parts/bedrock-permission.ts';
import { createConversationTable } from './parts/conversation-table.ts';
import { createDashboard } from './parts/dashboard.ts';
import { createLogGroup } from './parts/log-group.ts';
import { createModelSecret } from './parts/model-secret.ts';
import { createOwnKey } from './parts/own-key.ts';
import { alarmEmailParameter, skillIdParameter } from './parts/parameters.ts';
import { allowPersonKeys, personKeyEnvironment } from './parts/person-keys.ts';
import { TurnFunction } from './parts/turn-function.ts';
import { readUserHeard } from './parts/user-heard.ts';
import type { Settings } from './settings.ts';

export interface StackOptions {
  readonly settings: Settings;
  /** Of the function that the stack has, if it has one. */
  readonly functionFolder: string;
}

/** The first shape: one function that Alexa calls, one table, one secret, and somebody told when listeners notice something. */
export class LambdaStack extends Stack {
  constructor(scope: App, id: string, { settings, functionFolder }: StackOptions) {
    super(scope, id, { description: 'Wellspoken: Claude behind an Alexa skill, in one Lambda function' });
    const key = settings.ownKey ? createOwnKey(this) : undefined;
    const skillId = skillIdParameter(this).valueAsString;
    const email = alarmEmailParameter(this);
    const logGroup = createLogGroup(this, 'Log', { days: settings.logDays, key });
    const conversations = createConversationTable(this, key);
    const secret = createModelSecret(this, settings, key);

    const turns = new TurnFunction(this, 'Turns', {
      folder: functionFolder,
      exportName: 'handler',
      skillId,
      environment: {
        ...secret.environment,
        ...personKeyEnvironment(settings),
        WELLSPOKEN_STORE: conversations.url,
      },
      logGroup,
      memoryMiB: settings.memoryMiB,
      provisionedConcurrency: settings.provisionedConcurrency,
    });
    conversations.grantTurns(turns.role);
    secret.grantRead(turns.role);
    allowPersonKeys(turns.role, settings);
    if (settings.provider === 'bedrock') allowBedrock(turns.role);

    const heard = readUserHeard(this, logGroup);
    const alarms = createAlarms(this, email, key);
    addUserHeardAlarms(alarms, heard);
    addStartAlarm(alarms, heard);
    const five = { period: Duration.minutes(5) };
    alarms.add('Errors', {
      metric: turns.live.metricErrors(five),
      threshold: 0,
      says: 'An invocation failed: Alexa said that there was a problem.',
      runbook: 'Errors of the function',
    });
    alarms.add('Throttles', {
      metric: turns.live.metricThrottles(five),
      threshold: 0,
      says: 'The account has no free function instances left: Alexa said that there was a problem.',
      runbook: 'Throttled',
    });
    createDashboard(this, {
      heard,
      alarms,
      logGroup,
      machinery: {
        'Function, ms': [
          turns.live.metricDuration({ ...five, statistic: 'p50' }),
          turns.live.metricDuration({ ...five, statistic: 'p99' }),
        ],
        'At once': [turns.function.metric('ConcurrentExecutions', { ...five, statistic: 'Maximum' })],
        'Failed or refused': [turns.live.metricErrors(five), turns.live.metricThrottles(five)],
      },
    });

    new CfnOutput(this, 'Endpoint', {
      value: turns.live.functionArn,
      description: 'For "endpoint": { "uri": … } in skill-package/skill.json',
    });
    new CfnOutput(this, 'SecretArn', {
      value: secret.secret.secretArn,
      description: 'Put the key of the model into this secret',
    });
    if (settings.functionUrl) {
      const url = turns.live.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
      new CfnOutput(this, 'Url', {
        value: url.url,
        description: "Alexa's signature is checked on every call",
      });
    }
  }
}
