import type { ErrorCode } from '../errors.ts';

interface Provider {
  readonly name: string;
  readonly key: string;
  readonly balance: string;
  readonly models: string;
  readonly baseUrl: string;
}

const providers: Readonly<Record<string, Provider>> = {
  cometapi: {
    name: 'CometAPI',
    key: 'make one at https://www.cometapi.com/console/token and set COMETAPI_KEY',
    balance: 'top up at https://www.cometapi.com/console',
    models: 'see https://api.cometapi.com/api/models for the ids it has now',
    baseUrl: 'COMETAPI_BASE_URL',
  },
  anthropic: {
    name: 'Anthropic',
    key: 'make one at https://platform.claude.com/settings/keys and set ANTHROPIC_API_KEY',
    balance: 'check the balance at https://platform.claude.com/settings/billing',
    models: 'see https://platform.claude.com/docs/en/about-claude/models/overview for current ids',
    baseUrl: "Anthropic's base URL",
  },
  bedrock: {
    name: 'Amazon Bedrock',
    key: 'allow bedrock:InvokeModelWithResponseStream and bedrock:InvokeModel on the model and its inference profile, or set AWS_BEARER_TOKEN_BEDROCK to a current key, and request access to the model in the Bedrock console',
    balance: 'check the AWS account',
    models:
      'see https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html, and put global., us. or eu. before it',
    baseUrl: 'the AWS region',
  },
};

function describe(provider: string): Provider {
  const known = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
  return (
    known ?? {
      name: provider,
      key: `check the key configured for ${provider}`,
      balance: `check the balance of your account with ${provider}`,
      models: `ask ${provider} for its model ids`,
      baseUrl: `the base URL configured for ${provider}`,
    }
  );
}

/** The provider's name as its makers write it. */
export function providerName(provider: string): string {
  return describe(provider).name;
}

/** What an operator should know and do about an error code, in one or two sentences. */
export function advice(code: ErrorCode, call: { provider: string; model: string }, status?: number): string {
  const { name, key, balance, models } = describe(call.provider);
  const at = status === undefined ? '' : ` (${status})`;
  switch (code) {
    case 'think/auth':
      return status === 403
        ? `${name} refused access${at}: the key has no right to ${call.model}, or a firewall stands between; ${key}.`
        : `${name} did not accept the key${at}: ${key}.`;
    case 'think/billing':
      return `${name} wants to be paid first${at}: ${balance}.`;
    case 'think/not-found':
      return `${name} has no model "${call.model}"${at}: choose another id, ${models}.`;
    case 'think/too-large':
      return `The conversation is too long for ${name}${at}: lower memory.turns.`;
    case 'think/rate-limited':
      return `${name} limits how often you may ask${at}: raise the limit there, or add a second model.`;
    case 'think/overloaded':
      return `${name} is overloaded${at}.`;
    case 'think/timeout':
      return `${name} took too long${at}.`;
    case 'think/bad-request':
      return `${name} did not accept the request for ${call.model}${at}.`;
    default:
      return `${name} failed${at} while ${call.model} was asked.`;
  }
}

/** For an answer that is a web page or a redirect: no API lives at that address. */
export function notAnApi(provider: string, what: string): string {
  const { name, baseUrl } = describe(provider);
  return `${name} answered with ${what}, so this is not the address of its API: check ${baseUrl} (without a path; it must not end in /v1).`;
}

/** For a host that cannot be reached at all. */
export function notReachable(provider: string, why: string): string {
  const { name, baseUrl } = describe(provider);
  return `${name} cannot be reached (${why}): check the network and ${baseUrl}.`;
}
