import type { Secret } from '../secret.ts';

/** What a request to AWS is signed with. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: Secret;
  /** Only with temporary credentials, which all but a user's own static ones are. */
  readonly sessionToken?: Secret;
  /** Milliseconds since the epoch; absent where they do not end, or end with the process. */
  readonly expiresAtMs?: number;
}

/** Gives credentials that are valid now; asked before every request. Rejects with an `AwsFailure` when there are none. */
export type CredentialSource = () => Promise<AwsCredentials>;
