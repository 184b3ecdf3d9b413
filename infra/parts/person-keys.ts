import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { Settings } from '../settings.ts';

type KeySettings = Pick<Settings, 'kmsKeyArn' | 'previousKmsKeyArn'>;

/** What a process is told of the key of AWS KMS that wraps the keys of people, where there is one. */
export function personKeyEnvironment({ kmsKeyArn }: KeySettings): Readonly<Record<string, string>> {
  return kmsKeyArn ? { WELLSPOKEN_KMS_KEY: kmsKeyArn } : {};
}

/** Lets a role wrap and open the keys of people by exactly that key, and open them by the one before. A key in another account must allow it too. */
export function allowPersonKeys(role: Role, { kmsKeyArn, previousKmsKeyArn }: KeySettings): void {
  if (kmsKeyArn) {
    role.addToPolicy(
      new PolicyStatement({ actions: ['kms:Encrypt', 'kms:Decrypt'], resources: [kmsKeyArn] }),
    );
  }
  if (previousKmsKeyArn) {
    role.addToPolicy(new PolicyStatement({ actions: ['kms:Decrypt'], resources: [previousKmsKeyArn] }));
  }
}
