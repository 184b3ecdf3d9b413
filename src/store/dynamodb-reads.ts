import { AwsFailure } from '../aws/aws-failure.ts';
import { backoffMs } from '../aws/backoff.ts';
import { dynamoDbFailure } from './dynamodb-failure.ts';
import { type Row, rowKey, toItem } from './dynamodb-item.ts';
import { callLimitMs, type DynamoDbOptions, type DynamoDbTable } from './dynamodb-table.ts';
import type { StoreKey } from './store.ts';

/** BatchGetItem takes no more. */
const batchSize = 100;
/** Answers without any of the keys asked for, one after the other, before it is taken for too busy. */
const maxBarren = 8;

export interface DynamoDbReads {
  /** The rows of these keys, expired ones included, by `keyText`. */
  batch(keys: readonly StoreKey[]): Promise<ReadonlyMap<string, Row>>;
  /** The pages of a Query or a Scan. */
  pages(action: 'Query' | 'Scan', input: object): AsyncIterable<readonly Row[]>;
}

/** One text for a key, and no other key the same. */
export function keyText({ partition, name }: StoreKey): string {
  return JSON.stringify([partition, name]);
}

/** Reads that see every write that returned before them. */
export function createDynamoDbReads(
  { call }: DynamoDbTable,
  { table, region, clock, random = Math.random }: DynamoDbOptions,
): DynamoDbReads {
  const code = 'recall/unavailable';

  /** DynamoDB answers what it can and gives the rest back: keys beyond 16 MB, or beyond the table's capacity. */
  async function* partsOf(keys: readonly StoreKey[]): AsyncGenerator<readonly Row[]> {
    const endsAtMs = clock.elapsedMs() + callLimitMs;
    let asked: unknown = { Keys: keys.map(rowKey), ConsistentRead: true };
    for (let barren = 0; asked !== undefined; ) {
      const answer = await call(code, 'BatchGetItem', { RequestItems: { [table]: asked } });
      const rows = (ofTable(answer?.['Responses']) ?? []) as readonly Row[];
      yield rows;
      asked = ofTable(answer?.['UnprocessedKeys']);
      if (asked === undefined) return;
      barren = rows.length > 0 ? 0 : barren + 1;
      const waitMs = barren === 0 ? 0 : backoffMs(barren, random);
      if (barren === maxBarren || clock.elapsedMs() + waitMs >= endsAtMs) throw busy();
      if (waitMs > 0) await clock.sleep(waitMs);
    }
  }

  const ofTable = (tables: unknown): unknown => (Object(tables) as Record<string, unknown>)[table];

  const busy = () => {
    const failure = new AwsFailure('ThrottlingException', 'DynamoDB left keys unread.', { retryable: true });
    return dynamoDbFailure(failure, table, region, code);
  };

  return {
    async batch(keys) {
      // The same key twice is an error there.
      const unique = [...new Map(keys.map((key) => [keyText(key), key])).values()];
      const found = new Map<string, Row>();
      const batches = Array.from({ length: Math.ceil(unique.length / batchSize) }, async (_, index) => {
        for await (const rows of partsOf(unique.slice(index * batchSize, (index + 1) * batchSize))) {
          for (const row of rows) found.set(keyText(toItem(row)), row);
        }
      });
      await Promise.all(batches);
      return found;
    },

    async *pages(action, input) {
      let from: unknown;
      do {
        const page = await call(code, action, {
          TableName: table,
          ConsistentRead: true,
          ...input,
          ...(from !== undefined && { ExclusiveStartKey: from }),
        });
        yield (page?.['Items'] ?? []) as readonly Row[];
        from = page?.['LastEvaluatedKey'];
      } while (from !== undefined);
    },
  };
}
