import { type Clock, systemClock } from '../clock.ts';
import type { Secret } from '../secret.ts';
import { configError } from './problem.ts';
import type { SecretReference } from './secret-reference.ts';
import { createVariables, type Environment } from './variables.ts';

/** What a forwarder is told: where the service is, and the secret that both share. */
export interface Forwarding {
  /** The service's `/alexa`, as Alexa itself would call it. */
  readonly url: string;
  readonly secret: Secret;
}

/**
 * Reads `WELLSPOKEN_FORWARD_URL` and `WELLSPOKEN_FORWARD_SECRET`, which may be kept in Secrets Manager; apart from the rest of the
 * configuration, which a forwarder does not load. Rejects with `start/config`, or `start/secret`, and every problem on a line of its own.
 */
export async function readForwarding(
  env: Environment = process.env,
  clock: Clock = systemClock,
): Promise<Forwarding> {
  const references: SecretReference[] = [];
  const variables = createVariables(env, references);
  const secret = variables.secret(['WELLSPOKEN_FORWARD_SECRET'], { minLength: 32, sent: false });
  if (secret === undefined) {
    variables.refuse('WELLSPOKEN_FORWARD_SECRET', 'is not set. Must be the same as that of the service');
  }
  const isNamed = variables.text('WELLSPOKEN_FORWARD_URL') !== undefined;
  const url = isNamed ? variables.baseUrl('WELLSPOKEN_FORWARD_URL', '') : '';
  if (!isNamed) {
    const example = 'https://alexa.example.com/alexa';
    variables.refuse(
      'WELLSPOKEN_FORWARD_URL',
      `is not set. Must be the address of the service, like ${example}`,
    );
  }
  if (variables.problems.length > 0 || secret === undefined) throw configError(variables.problems);
  if (references.length > 0) await resolve(references, env, clock);
  return { url, secret };
}

/** Loaded only where a secret is kept elsewhere: a cold start pays for what it loads. */
async function resolve(
  references: readonly SecretReference[],
  env: Environment,
  clock: Clock,
): Promise<void> {
  const { resolveSecrets } = await import('./resolve-secrets.ts');
  const { createCredentials } = await import('../aws/credentials.ts');
  const region = env['AWS_REGION'];
  const aws = { ...(region && { region }), credentials: createCredentials({ env, clock }) };
  await resolveSecrets(references, aws, env, clock);
}
