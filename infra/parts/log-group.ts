import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type CfnLogGroup, LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

export interface LogGroupOptions {
  readonly days: number;
  readonly key: IKey | undefined;
}

/** A log that forgets. It holds pseudonyms and codes, never words, and goes with the stack. */
export function createLogGroup(scope: Construct, id: string, { days, key }: LogGroupOptions): LogGroup {
  const logGroup = new LogGroup(scope, id, {
    removalPolicy: RemovalPolicy.DESTROY,
    ...(key && { encryptionKey: key }),
  });
  // The wrapper takes a name from a list of lengths instead of a number.
  (logGroup.node.defaultChild as CfnLogGroup).retentionInDays = days;
  return logGroup;
}
