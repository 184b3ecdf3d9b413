import type { CredentialSource } from '../aws/aws-credentials.ts';
import { AwsFailure } from '../aws/aws-failure.ts';
import { createHttpsTransport } from '../aws/https-transport.ts';
import { createJsonService, type JsonCallOptions } from '../aws/json-service.ts';
import type { AwsTransport } from '../aws/transport.ts';
import type { Clock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import { dynamoDbFailure } from './dynamodb-failure.ts';
import type { StoreErrorCode } from './limits.ts';

export interface DynamoDbOptions {
  /** Made by infrastructure, with the text keys `pk` and `sk` and `exp` as its time to live; never by the service. */
  readonly table: string;
  /** As in `eu-west-1`. */
  readonly region: string;
  /** Instead of the region's own: a local DynamoDB, a VPC endpoint. */
  readonly endpoint?: string | undefined;
  readonly credentials: CredentialSource;
  readonly clock: Clock;
  /** Whose connections are used, and left open at the end. Its own when left out. */
  readonly transport?: AwsTransport | undefined;
  /** From 0 up to 1. */
  readonly random?: (() => number) | undefined;
}

/** For one call with its repetitions. A turn waits less; what comes later is dropped there. */
export const callLimitMs = 3_000;

/** A connection to one table. */
export interface DynamoDbTable {
  /**
   * Makes one call, and again while DynamoDB is busy; `undefined` when its condition did not hold. Rejects with a
   * `WellspokenError` under `code`.
   */
  call(
    code: StoreErrorCode,
    action: string,
    input: object,
    options?: Partial<JsonCallOptions>,
  ): Promise<Readonly<Record<string, unknown>> | undefined>;
  /** Throws under `code` once it is closed. */
  checkOpen(code: StoreErrorCode): void;
  close(): void;
}

export function openDynamoDbTable(options: DynamoDbOptions): DynamoDbTable {
  const { table, region } = options;
  const own = createHttpsTransport();
  const service = createJsonService({
    ...options,
    transport: options.transport ?? own.send,
    service: 'dynamodb',
    target: 'DynamoDB_20120810',
    protocol: '1.0',
  });
  let isClosed = false;
  const checkOpen = (code: StoreErrorCode) => {
    if (isClosed) throw new WellspokenError(code, 'The store is closed.', { retryable: false });
  };

  return {
    checkOpen,
    async call(code, action, input, callOptions = {}) {
      checkOpen(code);
      try {
        return await service(action, input, { limitMs: callLimitMs, ...callOptions });
      } catch (error) {
        if (error instanceof AwsFailure && error.type === 'ConditionalCheckFailedException') return undefined;
        throw dynamoDbFailure(error, table, region, code);
      }
    },
    close() {
      isClosed = true;
      own.close();
    },
  };
}
