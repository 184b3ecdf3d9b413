import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IGrantable, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnPermission, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';

export interface ModelSecret {
  readonly secret: Secret;
  /** Variables that name fields of the secret, not what is in them: the process reads those, and reads them again after a rotation. */
  readonly environment: Readonly<Record<string, string>>;
  grantRead(grantee: IGrantable): void;
}

const keyNames = { cometapi: 'COMETAPI_KEY', anthropic: 'ANTHROPIC_API_KEY', bedrock: undefined } as const;

/**
 * One secret with the model's key and ours as JSON fields. Ours is made by Secrets Manager and is seen by nobody; the model's is put in
 * by hand after the first deployment. It outlives the stack: without ours nothing that was stored can be read again.
 */
export function createModelSecret(scope: Construct, settings: Settings, key: IKey | undefined): ModelSecret {
  const keyName = keyNames[settings.provider];
  const secret = new Secret(scope, 'Secret', {
    description: 'Wellspoken: the key of the model, and the key of pseudonyms and vault',
    generateSecretString: {
      secretStringTemplate: JSON.stringify(keyName ? { [keyName]: 'put-the-key-here' } : {}),
      generateStringKey: 'WELLSPOKEN_SECRET',
      passwordLength: 48,
      excludePunctuation: true,
    },
    removalPolicy: RemovalPolicy.RETAIN,
    ...(key && { encryptionKey: key }),
  });
  if (settings.rotationFunctionArn) rotateBy(settings.rotationFunctionArn, secret);
  else {
    acknowledge(secret, {
      'AwsSolutions-SMG4':
        'Model providers have no interface to change a key, and ours must not change by itself: the setting rotationFunctionArn names a function that knows how.',
    });
  }
  const reference = (field: string) => `secretsmanager:${secret.secretArn}#${field}`;
  const { dataSecretField, previousDataSecretFields } = settings;
  const previous = previousDataSecretFields.split(',').filter(Boolean).map(reference);
  return {
    secret,
    environment: {
      WELLSPOKEN_SECRET: reference('WELLSPOKEN_SECRET'),
      ...(dataSecretField && { WELLSPOKEN_DATA_SECRET: reference(dataSecretField) }),
      ...(previous.length > 0 && { WELLSPOKEN_PREVIOUS_DATA_SECRETS: previous.join(',') }),
      ...(keyName && { [keyName]: reference(keyName) }),
    },
    grantRead: (grantee) => void secret.grantRead(grantee),
  };
}

function rotateBy(functionArn: string, secret: Secret): void {
  const rotationLambda = LambdaFunction.fromFunctionArn(secret, 'Rotation', functionArn);
  const permission = new CfnPermission(secret, 'RotationPermission', {
    action: 'lambda:InvokeFunction',
    functionName: functionArn,
    principal: new ServicePrincipal('secretsmanager.amazonaws.com').service,
    sourceArn: secret.secretArn,
  });
  const schedule = secret.addRotationSchedule('Schedule', {
    rotationLambda,
    automaticallyAfter: Duration.days(30),
    // The first one when somebody is there to see it, not in the middle of a deployment.
    rotateImmediatelyOnUpdate: false,
  });
  schedule.node.addDependency(permission);
}
