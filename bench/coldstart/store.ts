import { createCredentials } from '../../src/aws/credentials.ts';
import { systemClock } from '../../src/clock.ts';
import { createDynamoDbStore } from '../../src/store/dynamodb.ts';

const { env } = process;
const store = createDynamoDbStore({
  table: env['TABLE'] ?? '',
  region: env['AWS_REGION'] ?? '',
  endpoint: env['ENDPOINT'],
  credentials: createCredentials({ env, clock: systemClock }),
  clock: systemClock,
});
const key = { partition: 'person/ada', name: 'conversation' };

/** One read and one write by our store. */
export async function handler(): Promise<object> {
  await store.get([key]);
  await store.put(key, 'value');
  return { version: '1.0', response: { shouldEndSession: false } };
}
