import { startDynamoDb } from './dynamodb.ts';

/** Runs as a process that tells its parent where DynamoDB is, and ends with it. */
process.once('disconnect', () => process.exit(0));
const { endpoint } = await startDynamoDb();
process.send?.(endpoint);
