import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

export interface ConversationTable {
  readonly table: Table;
  /** For `WELLSPOKEN_STORE`. */
  readonly url: string;
  /** Lets somebody do what the store does, and no more. */
  grantTurns(grantee: IGrantable): void;
}

/** What `src/store/dynamodb.ts` calls; deleting the table or reading its streams is for operators. */
const storeActions = [
  'dynamodb:BatchGetItem',
  'dynamodb:DeleteItem',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:Scan',
  'dynamodb:UpdateItem',
];

/** What DynamoDB does with a key in the name of who calls (its developer guide, "KMS key policies"), each by its full name. */
const keyActions = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/**
 * The table of the store: partition and name as keys, expiry by TTL, restorable to any second of the last 35 days, paid by use.
 * It outlives the stack, since it holds what people were promised to be remembered, or to be able to delete.
 */
export function createConversationTable(scope: Construct, key: IKey | undefined): ConversationTable {
  const table = new Table(scope, 'Conversations', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    timeToLiveAttribute: 'exp',
    billingMode: BillingMode.PAY_PER_REQUEST,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    // Without a key of ours DynamoDB encrypts by one of its own.
    ...(key && { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: key }),
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  return {
    table,
    url: `dynamodb://${table.tableName}?region=${Aws.REGION}`,
    grantTurns(grantee) {
      table.grant(grantee, ...storeActions);
      key?.grant(grantee, ...keyActions);
    },
  };
}
