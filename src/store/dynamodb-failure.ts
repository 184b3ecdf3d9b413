import { AwsFailure } from '../aws/aws-failure.ts';
import { WellspokenError } from '../errors.ts';
import type { StoreErrorCode } from './limits.ts';

/** What went wrong with the table in an operator's words, under `code`, quoting nothing that was stored. */
export function dynamoDbFailure(
  error: unknown,
  table: string,
  region: string,
  code: StoreErrorCode,
): WellspokenError {
  if (error instanceof WellspokenError) return error;
  if (!(error instanceof AwsFailure)) {
    return new WellspokenError(code, `DynamoDB could not be asked for the table ${table}.`, { cause: error });
  }
  const { status, retryable } = error;
  const text = explain(error, table, region);
  return new WellspokenError(code, text, {
    cause: error,
    retryable,
    ...(status !== undefined && { status }),
  });
}

function explain({ type, message, said }: AwsFailure, table: string, region: string): string {
  switch (type) {
    case 'ResourceNotFoundException':
      return `There is no DynamoDB table ${table} in ${region}: make it with infra/, or correct WELLSPOKEN_STORE.`;
    case 'ValidationException':
      return /\bkey/i.test(said)
        ? `The DynamoDB table ${table} has other keys than pk and sk, both text: make it with infra/.`
        : `DynamoDB did not accept the request for the table ${table}.`;
    case 'AccessDeniedException':
      return `This process may not use the DynamoDB table ${table}: allow its role dynamodb:BatchGetItem, PutItem, UpdateItem, DeleteItem, Query and Scan on it, as infra/ does.`;
    case 'UnrecognizedClientException':
    case 'ExpiredTokenException':
    case 'IncompleteSignatureException':
    case 'MissingAuthenticationTokenException':
      return `DynamoDB does not know these AWS credentials (${type}): check where they come from.`;
    case 'InvalidSignatureException':
      return 'DynamoDB did not accept the signature: check the secret access key, and the clock of this machine.';
    case 'NoCredentials':
      return `The DynamoDB table ${table} cannot be used. ${message}`;
    case 'Timeout':
    case 'Unreachable':
      return `DynamoDB in ${region} did not answer. ${message} Check the network, the region and, inside a VPC, its endpoint for DynamoDB.`;
    case 'ProvisionedThroughputExceededException':
    case 'ThrottlingException':
    case 'RequestLimitExceeded':
      return `The DynamoDB table ${table} takes no more requests just now: raise its capacity, or make it on-demand.`;
    default:
      return `The DynamoDB table ${table} failed: ${type}.`;
  }
}
