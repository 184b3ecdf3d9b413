import { createCredentials } from '../aws/credentials.ts';
import { systemClock } from '../clock.ts';
import type { Config, Settings } from './config.ts';
import { hostIn } from './host.ts';
import { isLoopback } from './loopback.ts';
import type { Problem } from './problem.ts';
import type { Secret } from '../secret.ts';
import type { SecretReference } from './secret-reference.ts';
import type { SecretRule } from './secret-rule.ts';
import { createVariables, type Environment, type Variables } from './variables.ts';

export interface EnvironmentReading {
  /** To be used only when there are no problems. */
  readonly values: Omit<Config, keyof Settings | 'warnings'>;
  /** Secrets that are still to be read from where they are kept. */
  readonly references: readonly SecretReference[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly string[];
}

/** What the environment says: secrets, those named by the settings among them, and what differs from machine to machine. */
export function readEnvironment(
  env: Environment,
  keyVariables: readonly string[] = [],
  toolVariables: ReadonlyMap<string, SecretRule> = new Map(),
): EnvironmentReading {
  const references: SecretReference[] = [];
  const variables = createVariables(env, references);
  const cometApiKey = variables.secret(['COMETAPI_KEY', 'COMETAPI_API_KEY', 'CLAUDE_API_KEY']);
  const anthropicKey = variables.secret(['ANTHROPIC_API_KEY']);
  const bedrockKey = variables.secret(['AWS_BEARER_TOKEN_BEDROCK']);
  const server = readServer(variables, env);
  const random = server.production;
  const ownSecret = { minLength: 32, sent: false, random };
  const secret = variables.secret(['WELLSPOKEN_SECRET'], ownSecret);
  const dataSecret = variables.secret(['WELLSPOKEN_DATA_SECRET'], { ...ownSecret, listed: true });
  const previousDataSecrets = variables.secrets('WELLSPOKEN_PREVIOUS_DATA_SECRETS', ownSecret);
  const forwardSecrets = ['WELLSPOKEN_FORWARD_SECRET', 'WELLSPOKEN_PREVIOUS_FORWARD_SECRET'].flatMap(
    (name) => variables.secret([name], ownSecret) ?? [],
  );
  const adminToken = variables.secret(['WELLSPOKEN_ADMIN_TOKEN'], { minLength: 16, random });

  const aws = readAws(variables, env);
  const values = {
    server,
    skillIds: readSkillIds(variables),
    store: readStore(variables, server.production),
    cometApi: {
      ...(cometApiKey && { key: cometApiKey }),
      baseUrl: variables.baseUrl('COMETAPI_BASE_URL', 'https://api.cometapi.com'),
    },
    anthropic: {
      ...(anthropicKey && { key: anthropicKey }),
      baseUrl: variables.baseUrl('ANTHROPIC_BASE_URL', 'https://api.anthropic.com'),
    },
    providerKeys: readNamed(variables, new Map(keyVariables.map((name) => [name, {}]))),
    toolSecrets: readNamed(variables, toolVariables),
    bedrock: { ...(bedrockKey && { key: bedrockKey }) },
    aws,
    ...(secret && { secret }),
    ...(dataSecret && { dataSecret }),
    previousDataSecrets,
    kms: readKms(variables, aws.region),
    ...(adminToken && { adminToken }),
    forwardSecrets,
    ...readTraceTarget(variables),
    logLevel: variables.oneOf('LOG_LEVEL', ['debug', 'info', 'warn', 'error'], 'info'),
  };
  return { values, references, problems: variables.problems, warnings: variables.warnings };
}

function readNamed(
  variables: Variables,
  rules: ReadonlyMap<string, SecretRule>,
): Readonly<Record<string, Secret>> {
  const found = [...rules].map(([name, rule]) => [name, variables.secret([name], rule)] as const);
  return Object.fromEntries(
    found.flatMap(([name, secret]) => (secret === undefined ? [] : [[name, secret]])),
  );
}

function readServer(variables: Variables, env: Environment): Config['server'] {
  const host = hostIn(env);
  if (!/^[\w.:[\]-]+$/.test(host)) {
    variables.refuse('HOST', 'is not allowed. Must be an address or the name of a machine');
  }

  const portText = variables.text('PORT') ?? '3000';
  const port = /^\d+$/.test(portText) ? Number(portText) : Infinity;
  if (port > 65_535) variables.refuse('PORT', 'is not allowed. Must be a whole number from 0 to 65535');

  const reachable = isLambda(variables) || !isLoopback(host);
  const verifySignature = variables.oneOf('WELLSPOKEN_VERIFY_SIGNATURE', ['on', 'off'], 'on') === 'on';
  if (!verifySignature && reachable) {
    variables.refuse(
      'WELLSPOKEN_VERIFY_SIGNATURE',
      'off is not allowed where others can reach us. Must be on, or HOST a loopback address such as 127.0.0.1',
    );
  } else if (!verifySignature) {
    variables.warn('WELLSPOKEN_VERIFY_SIGNATURE is off: whoever reaches this port is taken for Alexa.');
  }

  const production = reachable || variables.text('NODE_ENV') === 'production';
  return { host, port, verifySignature, production, drainMs: readDrainMs(variables) };
}

/** Longer than any balancer looks away; a larger number is one in the wrong unit. */
const maxDrainMs = 120_000;

function readDrainMs(variables: Variables): number {
  const text = variables.text('WELLSPOKEN_DRAIN_MS') ?? '0';
  const drainMs = /^\d{1,9}$/.test(text) ? Number(text) : Infinity;
  if (drainMs <= maxDrainMs) return drainMs;
  variables.refuse(
    'WELLSPOKEN_DRAIN_MS',
    `is not allowed. Must be a whole number of milliseconds from 0 to ${maxDrainMs}`,
  );
  return 0;
}

function readAws(variables: Variables, env: Environment): Config['aws'] {
  const region = variables.text('AWS_REGION') ?? variables.text('AWS_DEFAULT_REGION');
  const credentials = createCredentials({ env, clock: systemClock });
  const aws = { ...(region && { region }) };
  // Not data: it does not show, and configurations that say the same are equal.
  return Object.defineProperty(aws as Config['aws'], 'credentials', { value: credentials });
}

function readKms(variables: Variables, region: string | undefined): Config['kms'] {
  const key = variables.text('WELLSPOKEN_KMS_KEY');
  const endpoint = variables.text('AWS_ENDPOINT_URL_KMS');
  if (key !== undefined && !kmsKey.test(key)) {
    variables.refuse(
      'WELLSPOKEN_KMS_KEY',
      'is no key of AWS KMS. Must be an ARN, an id, or alias/<name>; a secret goes into WELLSPOKEN_DATA_SECRET',
    );
  } else if (key !== undefined && !key.startsWith('arn:') && region === undefined) {
    variables.refuse('WELLSPOKEN_KMS_KEY', 'names no region. Must be an ARN, or AWS_REGION must be set');
  }
  return { ...(key && { key }), ...(endpoint && { endpoint }) };
}

/** Ids begin as AWS makes them (`mrk-…` in several regions): anything else may be a secret in the wrong place. */
const kmsKey =
  /^(?:arn:aws[a-z-]*:kms:[a-z0-9-]+:\d+:(?:key|alias)\/|alias\/|mrk-|[0-9a-f]{8}-)[\w/-]{1,250}$/;

function readTraceTarget(variables: Variables): Pick<Config, 'otlp'> {
  const endpoint = variables.text('OTEL_EXPORTER_OTLP_ENDPOINT');
  const headers = variables.secret(['OTEL_EXPORTER_OTLP_HEADERS'], { sent: false });
  const serviceName = variables.text('OTEL_SERVICE_NAME') ?? 'wellspoken';
  if (endpoint === undefined) return {};
  const url = URL.parse(endpoint);
  // Collectors inside a network are often plain http.
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') {
    variables.refuse('OTEL_EXPORTER_OTLP_ENDPOINT', 'is no address. Must be like http://collector:4318');
  }
  return { otlp: { endpoint, serviceName, ...(headers && { headers }) } };
}

function readSkillIds(variables: Variables): readonly string[] {
  const ids = (variables.text('WELLSPOKEN_SKILL_ID') ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  if (!ids.every((id) => /^amzn1\.ask\.skill\.[\w-]+$/.test(id))) {
    variables.refuse(
      'WELLSPOKEN_SKILL_ID',
      'is not a skill id. Must be like amzn1.ask.skill.12345678-1234-1234-1234-123456789abc; several with commas',
    );
  }
  return [...new Set(ids)];
}

function readStore(variables: Variables, production: boolean): string {
  const named = variables.text('WELLSPOKEN_STORE');
  if (named) {
    if (production && named.toLowerCase() === 'memory:') {
      variables.warn('WELLSPOKEN_STORE is memory: whatever people said is forgotten when this process ends.');
    }
    return named;
  }
  if (!isLambda(variables)) return 'sqlite:data/wellspoken.db';
  variables.warn('WELLSPOKEN_STORE is not set: this Lambda forgets conversations whenever AWS replaces it.');
  return 'memory:';
}

function isLambda(variables: Variables): boolean {
  return variables.text('AWS_LAMBDA_FUNCTION_NAME') !== undefined;
}
