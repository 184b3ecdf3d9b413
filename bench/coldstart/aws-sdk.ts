// First: what comes after it is CommonJS.
import './require.ts';
import { BatchGetItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';

const TableName = process.env['TABLE'] ?? '';
const client = new DynamoDBClient({ endpoint: process.env['ENDPOINT'] ?? '' });
const key = { pk: { S: 'person/ada' }, sk: { S: 'conversation' } };

/** One read and one write by the AWS SDK, as most functions have it. */
export async function handler(): Promise<object> {
  await client.send(
    new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [key], ConsistentRead: true } } }),
  );
  await client.send(
    new PutItemCommand({ TableName, Item: { ...key, v: { S: 'value' }, ver: { N: String(Date.now()) } } }),
  );
  return { version: '1.0', response: { shouldEndSession: false } };
}
