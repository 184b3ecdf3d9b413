import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { TurnFunction } from './turn-function.ts';

export interface ForwarderOptions {
  readonly functionFolder: string;
  readonly skillId: string;
  readonly domain: string;
  readonly logGroup: ILogGroup;
  readonly key: IKey | undefined;
}

/** A function for Alexa to call that signs each request with a key which only it and the service can read, and hands it on. */
export class Forwarder extends Construct {
  readonly function: TurnFunction;
  readonly signingKey: Secret;
  /** For both ends. */
  readonly environment: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, options: ForwarderOptions) {
    super(scope, id);
    const { functionFolder, skillId, domain, logGroup, key } = options;
    this.signingKey = new Secret(this, 'SigningKey', {
      description: 'Wellspoken: between forwarder and service',
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
      ...(key && { encryptionKey: key }),
    });
    acknowledge(this.signingKey, {
      'AwsSolutions-SMG4':
        'Both ends would have to change it in the same moment; the runbook says how to change it by hand.',
    });
    this.environment = { WELLSPOKEN_FORWARD_SECRET: `secretsmanager:${this.signingKey.secretArn}` };
    this.function = new TurnFunction(this, 'Function', {
      folder: functionFolder,
      exportName: 'forwarder',
      skillId,
      environment: { ...this.environment, WELLSPOKEN_FORWARD_URL: `https://${domain}/alexa` },
      logGroup,
      memoryMiB: 256,
      provisionedConcurrency: 0,
    });
    this.signingKey.grantRead(this.function.role);
  }
}
