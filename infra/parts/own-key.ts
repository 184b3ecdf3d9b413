import { ArnFormat, Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** A KMS key for all that a stack keeps, which CloudWatch may use for the stack's logs and alarms. Outlives the stack, as what it locks does. */
export function createOwnKey(scope: Construct): Key {
  const key = new Key(scope, 'Key', {
    description: 'Wellspoken: table, secret, logs and alarms',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  key.grantEncryptDecrypt(
    new ServicePrincipal(`logs.${Aws.REGION}.amazonaws.com`, {
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': Stack.of(scope).formatArn({
            service: 'logs',
            resource: 'log-group',
            resourceName: '*',
            arnFormat: ArnFormat.COLON_RESOURCE_NAME,
          }),
        },
      },
    }),
  );
  key.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'));
  return key;
}
