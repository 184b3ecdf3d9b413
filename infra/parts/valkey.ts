import { Fn, RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import { type IConnectable, Port, SecurityGroup, SubnetType, type Vpc } from 'aws-cdk-lib/aws-ec2';
import { CfnParameterGroup, CfnReplicationGroup, CfnSubnetGroup } from 'aws-cdk-lib/aws-elasticache';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** Not the port that everybody tries. */
const port = 6_380;
const reason =
  'A password that is changed by itself would be refused by running tasks; the runbook says how to change it.';

/** Two Valkey nodes in two zones, the second ready to take over: TLS, a password, and reachable by the service's tasks only. */
export class Valkey extends Construct {
  /** Field `WELLSPOKEN_STORE`: the address with the password. */
  readonly address: Secret;
  readonly #group: SecurityGroup;

  constructor(scope: Construct, id: string, { vpc, key }: { vpc: Vpc; key: IKey | undefined }) {
    super(scope, id);
    const locked = key && { encryptionKey: key };
    const password = new Secret(this, 'Password', {
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      ...locked,
    });
    this.#group = new SecurityGroup(this, 'SecurityGroup', { vpc, allowAllOutbound: false });
    const subnets = new CfnSubnetGroup(this, 'Subnets', {
      description: 'Wellspoken',
      subnetIds: vpc.selectSubnets({ subnetType: SubnetType.PRIVATE_ISOLATED }).subnetIds,
    });
    const parameters = new CfnParameterGroup(this, 'Parameters', {
      cacheParameterGroupFamily: 'valkey8',
      description: 'Wellspoken',
      // When memory is short, what would be forgotten soonest goes first; writes never fail for it.
      properties: { 'maxmemory-policy': 'volatile-ttl' },
    });
    const nodes = new CfnReplicationGroup(this, 'Nodes', {
      replicationGroupDescription: 'Wellspoken: conversations',
      engine: 'valkey',
      engineVersion: '8.0',
      cacheNodeType: 'cache.t4g.small',
      numCacheClusters: 2,
      automaticFailoverEnabled: true,
      multiAzEnabled: true,
      port,
      cacheSubnetGroupName: subnets.ref,
      cacheParameterGroupName: parameters.ref,
      securityGroupIds: [this.#group.securityGroupId],
      transitEncryptionEnabled: true,
      atRestEncryptionEnabled: true,
      ...(key && { kmsKeyId: key.keyArn }),
      authToken: password.secretValue.unsafeUnwrap(),
      snapshotRetentionLimit: 7,
    });
    nodes.applyRemovalPolicy(RemovalPolicy.SNAPSHOT);
    this.address = new Secret(this, 'Address', {
      description: 'Wellspoken: address of the store, with its password',
      secretObjectValue: {
        WELLSPOKEN_STORE: SecretValue.unsafePlainText(
          Fn.join('', [
            'rediss://:',
            password.secretValue.unsafeUnwrap(),
            `@${nodes.attrPrimaryEndPointAddress}:${port}`,
          ]),
        ),
      },
      ...locked,
    });
    acknowledge(password, { 'AwsSolutions-SMG4': reason });
    acknowledge(this.address, { 'AwsSolutions-SMG4': reason });
  }

  /** Lets somebody connect. */
  admit(client: IConnectable): void {
    this.#group.connections.allowFrom(client, Port.tcp(port), 'The service');
  }
}
