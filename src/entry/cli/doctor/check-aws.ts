import type { Config } from '../../../config/config.ts';
import { providersOf } from '../../../model/providers.ts';
import { parseDynamoDbAddress } from '../../../store/dynamodb-address.ts';
import type { Finding } from './finding.ts';

/**
 * AWS credentials and regions, where something needs them: Bedrock without a key of its own, a table. Secrets that are kept in Secrets
 * Manager need them too, and were read before: a configuration that loads has found them.
 */
export async function* checkAws(config: Config): AsyncGenerator<Finding> {
  const bedrock = providersOf(config).filter(({ kind }) => kind === 'bedrock');
  const table = tableOf(config.store);
  for (const { name, region } of bedrock) {
    if (region === undefined) yield noRegion(`for ${name}`);
  }
  if (table !== undefined && (table.region ?? config.aws.region) === undefined)
    yield noRegion('for the table');
  if (table !== undefined || bedrock.some(({ key }) => key === undefined))
    yield await checkCredentials(config);
}

function noRegion(whose: string): Finding {
  const fix = 'Set AWS_REGION, such as us-east-1.';
  return { check: 'aws region', verdict: 'failed', detail: `none ${whose}`, fix };
}

async function checkCredentials({ aws }: Config): Promise<Finding> {
  const check = 'aws';
  try {
    const { expiresAtMs } = await aws.credentials();
    const until = expiresAtMs === undefined ? '' : `, good until ${new Date(expiresAtMs).toISOString()}`;
    return { check, verdict: 'ok', detail: `credentials found${until}` };
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'no credentials';
    const fix = 'Sign in (aws sso login, aws configure), or give this machine a role.';
    return { check, verdict: 'failed', detail, fix };
  }
}

/** Nothing for other stores, and for an address that cannot be read, of which the check of the store tells. */
function tableOf(store: string): { readonly region?: string | undefined } | undefined {
  if (!store.toLowerCase().startsWith('dynamodb:')) return undefined;
  try {
    return parseDynamoDbAddress(store);
  } catch {
    return undefined;
  }
}
