import { AwsFailure } from '../aws/aws-failure.ts';
import type { CredentialSource } from '../aws/aws-credentials.ts';
import { createSigner } from '../aws/signer.ts';
import type { Clock } from '../clock.ts';
import { WellspokenError } from '../errors.ts';
import { endpoint } from './endpoint.ts';
import { anthropicVersion, messagesProtocol } from './messages-protocol.ts';
import type { LanguageModel } from './model.ts';
import type { Post } from './post.ts';
import { createStreamingModel } from './streaming-model.ts';
import type { ModelTransport } from './transport.ts';

export interface BedrockOptions {
  /** What logs and the ledger call it. Default `bedrock`. */
  readonly provider?: string;
  /** Id of a model or inference profile: `global.anthropic.claude-haiku-5-5`, `eu.…`. */
  readonly model: string;
  /** As in `eu-west-1`. */
  readonly region: string;
  /** Instead of the region's own: a VPC endpoint, a local server. Without a path. */
  readonly endpoint?: string | undefined;
  /** Signs with these, or sends a Bedrock API key, which is asked for before every call. */
  readonly access:
    | { readonly credentials: CredentialSource; readonly clock: Clock }
    | { readonly key: () => string | Promise<string>; readonly renewKey?: () => Promise<unknown> };
  readonly transport: ModelTransport;
  /** Whether to ask for `{speech, card}` by schema. Default: where the model takes schemas. */
  readonly structuredOutput?: boolean;
}

/**
 * Claude on Amazon Bedrock, by the Messages API of its runtime (docs.aws.amazon.com/bedrock, "Inference using Anthropic Messages API"):
 * the protocol of Anthropic, without prefixes that cache themselves or fast mode, neither of which we ask for.
 *
 * @throws `start/config` when the endpoint is no base URL.
 */
export function createBedrockModel(options: BedrockOptions): LanguageModel {
  const { provider = 'bedrock', model, region, access, transport, structuredOutput } = options;
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  const base = options.endpoint ?? `https://bedrock-runtime.${region}.${domain}`;
  const url = endpoint(base, '/anthropic/v1/messages');
  const authority: Pick<Post, 'key' | 'renewKey' | 'needsKey' | 'headers'> =
    'key' in access
      ? {
          ...access,
          needsKey: true,
          headers: (key) => ({ authorization: `Bearer ${key}`, 'anthropic-version': anthropicVersion }),
        }
      : { key: () => '', needsKey: false, headers: signing(url, provider, region, access) };
  return createStreamingModel(
    { provider, model, url, transport, ...authority },
    messagesProtocol(provider, model, structuredOutput),
  );
}

function signing(
  url: string,
  provider: string,
  region: string,
  { credentials, clock }: { readonly credentials: CredentialSource; readonly clock: Clock },
): Post['headers'] {
  const sign = createSigner({ region, service: 'bedrock' });
  const headers = { 'content-type': 'application/json', 'anthropic-version': anthropicVersion };
  return async (_, body) => {
    const own = await credentials().catch((cause: unknown) => {
      const why = cause instanceof AwsFailure ? cause.message : 'The AWS credentials could not be read.';
      throw new WellspokenError('think/auth', why, { provider, cause });
    });
    return sign({ method: 'POST', url, headers, body }, own, clock.now());
  };
}
