import { createServer } from 'node:http';
import { systemClock, type Clock } from '../../clock.ts';
import type { ModelUsage } from '../../model/model.ts';
import { addUsage, noUsage, type GatewayCall, type OpenCall } from './gateway-call.ts';
import { createPromptCache } from './prompt-cache.ts';
import type { Script, ScriptFunction } from './script.ts';
import { serveCall } from './serve-call.ts';
import type { StandIn } from './stand-in.ts';
import { standInModels } from './stand-in-models.ts';
import type { Flavour } from './wire-error.ts';

export interface StandInGatewayOptions {
  /** Which server to play; `cometapi` by default. They differ in errors, wrong paths and the catalogue. */
  readonly flavour?: Flavour;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly clock?: Clock;
  /** Ids of the models on offer, of those the stand-in knows. All by default. */
  readonly models?: readonly string[];
  /** `false` answers 400 to `output_config.format` and `response_format`, as CometAPI may. */
  readonly structuredOutput?: boolean;
  /** 32 MiB by default, as Anthropic. */
  readonly maxBodyBytes?: number;
}

/** A running stand-in. Usable with `await using`. */
export interface StandInGateway {
  /** `http://127.0.0.1:<port>`, without `/v1`. */
  readonly url: string;
  /** The only key it accepts. */
  readonly key: string;
  /** Every request so far, oldest first. */
  readonly calls: readonly GatewayCall[];
  /** Sets how the next model calls go: each by a function, all alike, or one after the other (then as by default). Call numbers start again. */
  script(script: ScriptFunction | Script | readonly Script[]): void;
  /** What all calls together were billed, to compare with a ledger. */
  usage(): ModelUsage;
  /** Resolves when no request is running: cancellations have been noticed and records are final. */
  settled(): Promise<void>;
  /** Destroys every connection and frees the port. Twice is fine. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a server on the loopback interface that behaves like CometAPI or Anthropic, errors and refusals included, so that
 * everything runs without an account. Model calls are answered by script; by default at once, with a short echo in the format
 * asked for. Tokens are counted by `countTokens`. Rejects when the port is taken.
 */
export async function createStandInGateway(options: StandInGatewayOptions = {}): Promise<StandInGateway> {
  const clock = options.clock ?? systemClock;
  const calls: OpenCall[] = [];
  const running = new Set<Promise<void>>();
  const closing = new AbortController();
  let script: ScriptFunction = () => undefined;
  let scripted = 0;
  const standIn: StandIn = {
    flavour: options.flavour ?? 'cometapi',
    key: 'sk-stand-in-0123456789abcdef',
    clock,
    models: standInModels.filter(({ id }) => options.models?.includes(id) ?? true),
    structuredOutput: options.structuredOutput ?? true,
    maxBodyBytes: options.maxBodyBytes ?? 32 * 1024 * 1024,
    cache: createPromptCache(clock),
    nextScript: (request) => script(request, (scripted += 1)) ?? {},
  };

  const server = createServer({ requestTimeout: 0 }, (request, response) => {
    const call: OpenCall = {
      number: calls.length + 1,
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: undefined,
      startedAtMs: clock.now(),
      endedAtMs: undefined,
      status: undefined,
      outcome: 'open',
      usage: noUsage,
    };
    calls.push(call);
    const done = serveCall(standIn, call, request, response, closing.signal).finally(() =>
      running.delete(done),
    );
    running.add(done);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });

  const address = server.address();
  const close = async () => {
    for (const call of calls) if (call.outcome === 'open') call.outcome = 'broken';
    closing.abort();
    const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await stopped;
  };
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    key: standIn.key,
    calls,
    script: (next) => {
      script = asFunction(next);
      scripted = 0;
    },
    usage: () => calls.reduce((sum, call) => addUsage(sum, call.usage), noUsage),
    settled: async () => {
      while (running.size > 0) await Promise.all(running);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function asFunction(script: ScriptFunction | Script | readonly Script[]): ScriptFunction {
  if (typeof script === 'function') return script;
  if (isList(script)) return (_request, callNumber) => script[callNumber - 1];
  return () => script;
}

/** `Array.isArray` does not narrow read-only arrays. */
function isList(script: Script | readonly Script[]): script is readonly Script[] {
  return Array.isArray(script);
}
