import { AwsFailure } from '../aws-failure.ts';

/** For whoever has none. */
export function noCredentials(cause?: unknown): AwsFailure {
  return new AwsFailure(
    'NoCredentials',
    'No AWS credentials found. Give the function, task or instance a role, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE.',
    { cause },
  );
}
