import type { Clock } from '../clock.ts';
import type { CredentialSource } from './aws-credentials.ts';
import { AwsFailure } from './aws-failure.ts';
import { awsRefusal } from './aws-refusal.ts';
import { backoffMs } from './backoff.ts';
import { exchange } from './exchange.ts';
import { createSigner } from './signer.ts';
import type { AwsTransport } from './transport.ts';

export interface JsonServiceOptions {
  /** As AWS calls it when signing, and in its address. */
  readonly service: string;
  readonly region: string;
  /** Instead of the region's own, e.g. `http://localhost:8000` or a VPC endpoint. */
  readonly endpoint?: string | undefined;
  /** What stands before the action in `x-amz-target`. */
  readonly target: string;
  readonly protocol: '1.0' | '1.1';
  readonly credentials: CredentialSource;
  readonly transport: AwsTransport;
  readonly clock: Clock;
  readonly random?: (() => number) | undefined;
}

export interface JsonCallOptions {
  /** For all tries together. */
  readonly limitMs: number;
  /** False for a call that does more when it happens twice: it is repeated only when it certainly did not happen. */
  readonly repeatable?: boolean;
  /** Told before each further try. */
  readonly onRepeat?: () => void;
}

/** Makes one call, an object in and an object out. Rejects with an `AwsFailure`. */
export type JsonService = (
  action: string,
  input: object,
  options: JsonCallOptions,
) => Promise<Readonly<Record<string, unknown>>>;

/** A try without an answer by then is given up: another connection is likelier to bring one. */
const tryMs = 1_000;
const maxTries = 5;

/** A service that speaks AWS's JSON protocol (smithy.io, "AWS JSON 1.0 protocol"), asked again while it is busy, within each call's limit. */
export function createJsonService(options: JsonServiceOptions): JsonService {
  const { service, region, target, protocol, credentials, transport, clock } = options;
  const { endpoint = `https://${service}.${region}.${domainOf(region)}`, random = Math.random } = options;
  const url = `${endpoint.replace(/\/+$/, '')}/`;
  const sign = createSigner({ region, service });

  const once = async (action: string, body: string, limitMs: number) => {
    const headers = {
      'content-type': `application/x-amz-json-${protocol}`,
      'x-amz-target': `${target}.${action}`,
    };
    const signed = sign({ method: 'POST', url, headers, body }, await credentials(), clock.now());
    const request = { method: 'POST', url, headers: signed, body } as const;
    const answer = await exchange(transport, clock, service, request, limitMs);
    if (answer.status !== 200) throw awsRefusal(service, answer);
    return parse(service, answer.text);
  };

  return async (action, input, { limitMs, repeatable = true, onRepeat }) => {
    const body = JSON.stringify(input);
    const endsAtMs = clock.elapsedMs() + limitMs;
    for (let tries = 1; ; tries += 1) {
      try {
        return await once(action, body, Math.min(tryMs, endsAtMs - clock.elapsedMs()));
      } catch (error) {
        if (!(error instanceof AwsFailure) || !error.retryable || tries === maxTries) throw error;
        if (error.mayHaveHappened && !repeatable) throw error;
        const waitMs = backoffMs(tries, random);
        if (clock.elapsedMs() + waitMs >= endsAtMs) throw error;
        await clock.sleep(waitMs);
        onRepeat?.();
      }
    }
  };
}

function domainOf(region: string): string {
  return region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
}

function parse(service: string, text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new AwsFailure('Unreadable', `${service} answered with something that is not JSON.`, {
    retryable: true,
    mayHaveHappened: true,
  });
}
