import { createHttpsTransport } from '../aws/https-transport.ts';
import { createSecretsManager } from '../aws/secrets-manager.ts';
import type { Clock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import type { SecretOrigin } from '../secret.ts';
import type { Config } from './config.ts';
import { keepText, type KeptText } from './kept-text.ts';
import { configError, type Problem } from './problem.ts';
import type { SecretReference } from './secret-reference.ts';
import { breachOf } from './secret-rule.ts';
import type { Environment } from './variables.ts';

/**
 * Reads the secrets that variables refer to, all at once, each place once however many refer to it, and from then on keeps them fresh.
 * Throws `start/secret` with a line for each that cannot be used.
 */
export async function resolveSecrets(
  references: readonly SecretReference[],
  { region: ownRegion, credentials }: Config['aws'],
  env: Environment,
  clock: Clock,
): Promise<void> {
  const transport = createHttpsTransport().send;
  const endpoint = env['AWS_ENDPOINT_URL_SECRETS_MANAGER'] || undefined;
  const keep = async (id: string): Promise<KeptText> => {
    const region = /^arn:[^:]*:secretsmanager:([^:]+):/.exec(id)?.[1] ?? ownRegion;
    if (region === undefined) {
      throw new WellspokenError('start/secret', 'AWS_REGION is not set. Set it to where the secret is kept.');
    }
    const read = createSecretsManager({ region, endpoint, credentials, transport, clock });
    return keepText(() => read(id), clock);
  };
  const places = new Map<string, Promise<KeptText>>();
  for (const { id } of references) if (!places.has(id)) places.set(id, keep(id));

  // All of them, so that none fails while nobody is waiting for it.
  await Promise.allSettled(places.values());

  const problems: Problem[] = [];
  for (const reference of references) {
    try {
      reference.readFrom(originOf(reference, await places.get(reference.id)!));
    } catch (error) {
      if (!(error instanceof WellspokenError)) throw error;
      problems.push({
        where: 'environment',
        what: reference.variable,
        text: error.message,
        code: 'start/secret',
      });
    }
  }
  if (problems.length > 0) throw configError(problems);
}

/** The reference's own part of the kept text. A newer text in which it cannot be used leaves the last good one. */
function originOf(reference: SecretReference, kept: KeptText): SecretOrigin {
  let seen = kept.read();
  let good = partOf(seen, reference);
  return {
    renew: kept.renew,
    read() {
      const text = kept.read();
      if (text !== seen) {
        seen = text;
        try {
          good = partOf(text, reference);
        } catch {
          // Somebody is in the middle of changing it, or made a mistake: the provider decides whether the old one still does.
        }
      }
      return good;
    },
  };
}

/** Throws `start/secret` for what cannot be used, in words that show nothing of it but the names of its fields. */
function partOf(text: string, { id, field, rule }: SecretReference): string {
  const refuse = (why: string): never => {
    throw new WellspokenError('start/secret', `The secret ${id} ${why}.`);
  };
  const fields = fieldsOf(text);
  const names = Object.keys(fields ?? {}).join(', ');
  if (field === undefined && fields !== undefined) {
    return refuse(`holds several fields. Write ${id}#<field> with one of: ${names}`);
  }
  const found = field === undefined ? text : fields?.[field];
  if (typeof found !== 'string') return refuse(`has no text "${field}". It has: ${names || 'no fields'}`);
  const part = found.trim();
  const breach = breachOf(part, rule);
  return breach === undefined ? part : refuse(breach);
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
