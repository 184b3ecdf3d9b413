import { systemClock } from '../../../clock.ts';
import type { Config } from '../../../config/config.ts';
import { asWellspokenError, type WellspokenError } from '../../../errors.ts';
import { costOf } from '../../../ledger/cost.ts';
import { isoDay } from '../../../ledger/iso-day.ts';
import { createModels } from '../../../model/create-models.ts';
import type { LanguageModel } from '../../../model/model.ts';
import { providersOf } from '../../../model/providers.ts';
import type { ModelTransport } from '../../../model/transport.ts';
import type { Finding } from './finding.ts';

const check = 'model';
const slowMs = 2_500;
const patienceMs = 15_000;

/** Asks the first quick model of each provider one question; the next one where the provider does not have it. */
export async function* checkModels(config: Config, transport: ModelTransport): AsyncGenerator<Finding> {
  let quick: readonly LanguageModel[];
  try {
    ({ quick } = createModels(config, { clock: systemClock, transport }));
  } catch (error) {
    const { message } = asWellspokenError(error, 'start/config', 'No model.');
    yield { check, verdict: 'failed', detail: message };
    return;
  }
  const findings: Finding[] = [];
  const prices = new Map(providersOf(config).map((provider) => [provider.name, provider]));
  for (const [name, models] of Map.groupBy(quick, ({ provider }) => provider)) {
    for (const model of models) {
      const { finding, error } = await ask(model, prices.get(name) ?? { kind: name });
      findings.push(finding);
      if (error?.code !== 'think/not-found') break;
    }
  }
  // One that answers is enough to talk; the others are then worth a look only.
  const isAnyOk = findings.some(({ verdict }) => verdict === 'ok' || verdict === 'warning');
  for (const finding of findings) {
    yield finding.verdict === 'failed' && isAnyOk ? { ...finding, verdict: 'warning' } : finding;
  }
}

async function ask(
  model: LanguageModel,
  prices: Parameters<typeof costOf>[0],
): Promise<{ readonly finding: Finding; readonly error?: WellspokenError }> {
  const startedAtMs = systemClock.elapsedMs();
  const request = {
    system: 'You check a connection.',
    messages: [{ role: 'user' as const, content: 'Say OK.' }],
    maxOutputTokens: 50,
    format: 'answer' as const,
  };
  try {
    let firstTokenMs = 0;
    let usd = 0;
    for await (const part of model.stream(request, AbortSignal.timeout(patienceMs))) {
      if (part.type === 'delta' && firstTokenMs === 0) firstTokenMs = systemClock.elapsedMs() - startedAtMs;
      if (part.type === 'finish') {
        ({ usd } = costOf(prices, model.model, part.usage, { day: isoDay(systemClock.now()) }));
      }
    }
    const detail = `${model.model} answers: first token ${(firstTokenMs / 1_000).toFixed(2)} s, $${usd.toFixed(6)}`;
    if (firstTokenMs <= slowMs) return { finding: { check, verdict: 'ok', detail } };
    const fix = 'A listener waits that long before the first word; a faster model or a nearer region helps.';
    return { finding: { check, verdict: 'warning', detail, fix } };
  } catch (cause) {
    const error = asWellspokenError(cause, 'think/upstream', 'The model could not be asked.');
    const detail = `${model.model}: ${error.message} (${error.code})`;
    return { finding: { check, verdict: 'failed', detail }, error };
  }
}
