import type { Config, Settings } from './config.ts';
import { isLoopback } from './loopback.ts';
import type { Problem } from './problem.ts';
import { createVariables, type Environment, type Variables } from './variables.ts';

export interface EnvironmentReading {
  /** To be used only when there are no problems. */
  readonly values: Omit<Config, keyof Settings | 'warnings'>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly string[];
}

/** What the environment says: secrets, and what differs from machine to machine. */
export function readEnvironment(env: Environment): EnvironmentReading {
  const variables = createVariables(env);
  const cometApiKey = variables.secret(['COMETAPI_KEY', 'COMETAPI_API_KEY', 'CLAUDE_API_KEY']);
  const anthropicKey = variables.secret(['ANTHROPIC_API_KEY']);
  const secret = variables.secret(['WELLSPOKEN_SECRET'], { minLength: 32, sent: false });
  const adminToken = variables.secret(['WELLSPOKEN_ADMIN_TOKEN'], { minLength: 16 });

  const values = {
    server: readServer(variables),
    skillIds: readSkillIds(variables),
    store: readStore(variables),
    cometApi: {
      ...(cometApiKey && { key: cometApiKey }),
      baseUrl: variables.baseUrl('COMETAPI_BASE_URL', 'https://api.cometapi.com'),
    },
    anthropic: {
      ...(anthropicKey && { key: anthropicKey }),
      baseUrl: variables.baseUrl('ANTHROPIC_BASE_URL', 'https://api.anthropic.com'),
    },
    ...(secret && { secret }),
    ...(adminToken && { adminToken }),
    logLevel: variables.oneOf('LOG_LEVEL', ['debug', 'info', 'warn', 'error'], 'info'),
  };
  return { values, problems: variables.problems, warnings: variables.warnings };
}

function readServer(variables: Variables): Config['server'] {
  const host = variables.text('HOST') ?? '127.0.0.1';
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
  return { host, port, verifySignature, production };
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

function readStore(variables: Variables): string {
  const named = variables.text('WELLSPOKEN_STORE');
  if (named) return named;
  if (!isLambda(variables)) return 'sqlite:data/wellspoken.db';
  variables.warn('WELLSPOKEN_STORE is not set: this Lambda forgets conversations whenever AWS replaces it.');
  return 'memory:';
}

function isLambda(variables: Variables): boolean {
  return variables.text('AWS_LAMBDA_FUNCTION_NAME') !== undefined;
}
