import type { Clock } from '../clock.ts';
import type { WebhookSettings } from '../config/tool-settings.ts';
import { WellspokenError } from '../errors.ts';
import type { Secret } from '../secret.ts';
import { createInputCheck } from './check-input.ts';
import { networkFailure } from './network-failure.ts';
import { runLimited } from './run-limited.ts';
import { defaultTimeoutMs, type Tool, type ToolCall, type ToolResult } from './tool.ts';
import { webhookAnswer } from './webhook-answer.ts';
import { webhookRequest } from './webhook-request.ts';
import { webhookSchema } from './webhook-schema.ts';
import { createWording, spokenName } from './wording.ts';

export interface WebhookParts {
  readonly clock: Clock;
  /** As it is to be called, checked by `wrongWithAddress`. */
  readonly address: string;
  /** By environment variable; all that the settings name. */
  readonly secrets: Readonly<Record<string, Secret>>;
  /** The skill's first locale, in which the settings are worded. */
  readonly mainLocale: string;
}

const retryAfterMs = 200;
const maxInputBytes = 64_000;

/**
 * A webhook as a tool. It counts as changing something, and asks first, unless `confirm: false`. A call is made once, with an
 * `Idempotency-Key`; again only where nobody was reached, or for a GET that failed.
 */
export function createWebhook(settings: WebhookSettings, parts: WebhookParts): Tool {
  const { name, description, confirm = true, say, timeoutMs = defaultTimeoutMs } = settings;
  const { clock, mainLocale } = parts;
  const inputSchema = webhookSchema(settings.parameters);
  const check = createInputCheck(inputSchema);
  return {
    name,
    description,
    inputSchema,
    title: spokenName(name),
    needsConfirmation: confirm !== false,
    onlyReads: settings.method === 'GET',
    timeoutMs,
    ...createWording({ question: typeof confirm === 'string' ? confirm : undefined, say }, mainLocale),
    run: (input, call) =>
      runLimited({ tool: name, clock, timeoutMs, signal: call.signal }, async (signal) => {
        const wrong = (await check(input)) ?? tooLarge(input);
        if (wrong !== undefined) return { text: `The input was not sent: ${wrong}.`, isError: true };
        return await exchange(settings, parts, input as object, { ...call, signal });
      }),
  };
}

async function exchange(
  settings: WebhookSettings,
  parts: WebhookParts,
  input: object,
  call: ToolCall,
  isSecondTime = false,
): Promise<ToolResult> {
  const { name, method = 'POST', answer = 'text' } = settings;
  const { clock, secrets } = parts;
  const { url, ...request } = webhookRequest(settings, parts.address, secrets, input, call, clock.now());
  try {
    const response = await fetch(url, { ...request, redirect: 'manual', signal: call.signal }).catch(
      (error: unknown) => {
        throw networkFailure(name, error);
      },
    );
    if (response.status === 401) renew(settings, secrets);
    return await webhookAnswer(name, response, answer === 'text');
  } catch (error) {
    if (!(error instanceof WellspokenError)) throw error;
    // With a status it was reached, and asked for time.
    const wasNotSent = error.code === 'think/tool-unavailable' && error.status === undefined;
    const mayRepeat = wasNotSent || (error.code === 'think/tool-failed' && method === 'GET');
    if (isSecondTime || !mayRepeat || call.signal.aborted) throw error;
    await clock.sleep(retryAfterMs, call.signal);
    return exchange(settings, parts, input, call, true);
  }
}

/** Somebody changed a token: the next call has the new one. */
function renew({ headerVariables = {} }: WebhookSettings, secrets: WebhookParts['secrets']): void {
  for (const variable of Object.values(headerVariables)) {
    // The old one stays, and the next call tells.
    void secrets[variable]?.renew().catch(() => undefined);
  }
}

function tooLarge(input: unknown): string | undefined {
  return Buffer.byteLength(JSON.stringify(input)) > maxInputBytes ? 'it is too long' : undefined;
}
