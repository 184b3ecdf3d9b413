import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface TurnFunctionOptions {
  /** Holds `index.mjs`. */
  readonly folder: string;
  /** `handler` answers itself, `forwarder` hands on to the service. */
  readonly exportName: 'handler' | 'forwarder';
  readonly skillId: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly logGroup: ILogGroup;
  readonly memoryMiB: number;
  readonly provisionedConcurrency: number;
}

/**
 * A function that Alexa calls, and only for one skill. Callers name its alias `live`, which moves to a new version when that is ready,
 * so that a deployment is heard by nobody.
 */
export class TurnFunction extends Construct {
  readonly role: Role;
  readonly function: LambdaFunction;
  readonly live: Alias;

  constructor(scope: Construct, id: string, options: TurnFunctionOptions) {
    super(scope, id);
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    // In place of AWSLambdaBasicExecutionRole, which may write to every log of the account.
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [options.logGroup.logGroupArn],
      }),
    );
    this.function = new LambdaFunction(this, 'Function', {
      description: `Wellspoken ${options.exportName} (${Stack.of(this).stackName})`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: `index.${options.exportName}`,
      code: Code.fromAsset(options.folder),
      role: this.role,
      // Above Alexa's eight seconds: what is remembered after the reply is not cut off by us.
      timeout: Duration.seconds(10),
      memorySize: options.memoryMiB,
      environment: { WELLSPOKEN_SKILL_ID: options.skillId, ...options.environment },
      logGroup: options.logGroup,
      // Our lines are JSON already and stay as they are; those of the platform become JSON too, and only its warnings are kept.
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      // An Alexa request is answered now or never.
      retryAttempts: 0,
    });
    this.live = new Alias(this, 'Live', {
      aliasName: 'live',
      version: this.function.currentVersion,
      ...(options.provisionedConcurrency > 0 && {
        provisionedConcurrentExecutions: options.provisionedConcurrency,
      }),
    });
    this.live.addPermission('Alexa', {
      principal: new ServicePrincipal('alexa-appkit.amazon.com'),
      eventSourceToken: options.skillId,
    });
  }
}
