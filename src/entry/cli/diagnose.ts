import { randomUUID } from 'node:crypto';
import { systemClock } from '../../clock.ts';
import { noKeyWarning } from '../../config/build-config.ts';
import type { Config } from '../../config/config.ts';
import { loadConfig } from '../../config/load.ts';
import { asWellspokenError, WellspokenError } from '../../errors.ts';
import { costOf } from '../../ledger/cost.ts';
import { fetchCatalogue } from '../../model/catalogue.ts';
import { createModels, providerOf } from '../../model/create-models.ts';
import type { LanguageModel } from '../../model/model.ts';
import { createUndiciTransport } from '../../model/undici-transport.ts';
import type { ModelTransport } from '../../model/transport.ts';
import { identitySecret } from '../../privacy/development-secret.ts';
import { openStore } from '../../store/open-store.ts';

/** One line of the doctor's report. */
export interface Finding {
  readonly check: string;
  readonly verdict: 'ok' | 'warning' | 'failed' | 'skipped';
  readonly detail: string;
  /** What to do about it. */
  readonly fix?: string;
}

/** Alexa refuses nothing for our clock, but we refuse its requests when the two are this far apart. */
const toleratedSkewMs = 150_000;

/** Looks at what a conversation needs, from the configuration outwards. Asks the model one question of a few tokens unless `isOffline`. */
export async function* diagnose(options: { cwd: string; isOffline: boolean }): AsyncGenerator<Finding> {
  let config: Config;
  try {
    config = await loadConfig({ cwd: options.cwd });
    yield { check: 'configuration', verdict: 'ok', detail: `${config.name}, ${config.languages.join(', ')}` };
  } catch (error) {
    const { message } = asWellspokenError(error, 'start/config', 'The configuration could not be read.');
    yield {
      check: 'configuration',
      verdict: 'failed',
      detail: message,
      fix: 'Correct the lines above; nothing else was checked.',
    };
    return;
  }
  for (const warning of config.warnings) {
    // The check of the key says that one, with its fix.
    if (warning !== noKeyWarning) yield { check: 'configuration', verdict: 'warning', detail: warning };
  }

  yield checkKey(config);
  const transport = createUndiciTransport();
  try {
    if (options.isOffline || providerOf(config) === 'scripted') {
      yield {
        check: 'model',
        verdict: 'skipped',
        detail: options.isOffline ? 'not asked: --offline' : 'the scripted model needs no check',
      };
    } else {
      yield* checkCatalogue(config, transport.send);
      yield* checkModels(config, transport.send);
    }
  } finally {
    await transport.close();
  }
  yield await checkStore(config);
  yield checkSecret(config);
  yield options.isOffline
    ? { check: 'clock', verdict: 'skipped', detail: 'not compared: --offline' }
    : await checkClock(config);
  yield checkSkillId(config);
  yield checkDoor(config);
}

function checkKey(config: Config): Finding {
  const check = 'key';
  const provider = providerOf(config);
  if (provider === 'scripted') {
    const fix = 'Make a key at https://www.cometapi.com/console/token and set COMETAPI_KEY.';
    return { check, verdict: 'warning', detail: 'none is set: the scripted model answers, not Claude', fix };
  }
  const has = provider === 'anthropic' ? config.anthropic.key : config.cometApi.key;
  return has === undefined && provider !== 'openai-compatible'
    ? {
        check,
        verdict: 'failed',
        detail: `none for ${provider}`,
        fix: `Set ${provider === 'anthropic' ? 'ANTHROPIC_API_KEY' : 'COMETAPI_KEY'}.`,
      }
    : { check, verdict: 'ok', detail: `for ${provider}` };
}

async function* checkCatalogue(config: Config, transport: ModelTransport): AsyncGenerator<Finding> {
  const provider = providerOf(config);
  const account = provider === 'anthropic' ? config.anthropic : config.cometApi;
  const key = account.key?.reveal();
  try {
    const listed = await fetchCatalogue({
      provider,
      baseUrl: config.models.baseUrl ?? account.baseUrl,
      transport,
      ...(key === undefined ? {} : { key }),
    });
    for (const id of config.models.candidates) {
      const entry = listed.find((model) => model.id === id);
      const soon = entry?.retiresAt === undefined ? '' : `, retires ${entry.retiresAt.slice(0, 10)}`;
      yield entry === undefined
        ? {
            check: 'catalogue',
            verdict: 'warning',
            detail: `${id} is not listed by ${provider}`,
            fix: `Choose another id for models.candidates; ${listed.length} are listed.`,
          }
        : { check: 'catalogue', verdict: 'ok', detail: `${id} is listed${soon}` };
    }
  } catch (error) {
    const { message } = asWellspokenError(error, 'think/upstream', 'The model list could not be read.');
    yield { check: 'catalogue', verdict: 'warning', detail: message };
  }
}

async function* checkModels(config: Config, transport: ModelTransport): AsyncGenerator<Finding> {
  let models: readonly LanguageModel[];
  try {
    models = createModels(config, { clock: systemClock, transport });
  } catch (error) {
    yield {
      check: 'model',
      verdict: 'failed',
      detail: asWellspokenError(error, 'start/config', 'No model.').message,
    };
    return;
  }
  const findings: Finding[] = [];
  for (const model of models) findings.push(await askModel(model));
  // One that answers is enough to talk; the others are then worth a look only.
  const isAnyOk = findings.some(({ verdict }) => verdict === 'ok');
  for (const finding of findings)
    yield finding.verdict === 'failed' && isAnyOk ? { ...finding, verdict: 'warning' } : finding;
}

async function askModel(model: LanguageModel): Promise<Finding> {
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
    for await (const part of model.stream(request, AbortSignal.timeout(15_000))) {
      if (part.type === 'delta' && firstTokenMs === 0) firstTokenMs = systemClock.elapsedMs() - startedAtMs;
      if (part.type === 'finish') usd = costOf(model.provider, model.model, part.usage).usd;
    }
    const slow = firstTokenMs > 2_500;
    return {
      check: 'model',
      verdict: slow ? 'warning' : 'ok',
      detail: `${model.model} answers: first token ${(firstTokenMs / 1_000).toFixed(2)} s, $${usd.toFixed(6)}`,
      ...(slow
        ? {
            fix: 'A listener waits that long before the first word; a faster model or a nearer region helps.',
          }
        : {}),
    };
  } catch (error) {
    const { message, code } = asWellspokenError(error, 'think/upstream', 'The model could not be asked.');
    return { check: 'model', verdict: 'failed', detail: `${model.model}: ${message} (${code})` };
  }
}

async function checkStore(config: Config): Promise<Finding> {
  const check = 'store';
  try {
    const store = openStore(config.store, { clock: systemClock });
    const key = { partition: 'doctor', name: randomUUID() };
    const startedAtMs = systemClock.elapsedMs();
    await store.put(key, 'written', { expiresAtMs: systemClock.now() + 60_000 });
    const [item] = await store.get([key]);
    await store.delete([key]);
    const tookMs = systemClock.elapsedMs() - startedAtMs;
    await store.close();
    if (item?.value !== 'written')
      throw new WellspokenError('recall/unavailable', 'What was written could not be read back.');
    const isLost = config.store.startsWith('memory:');
    return isLost
      ? {
          check,
          verdict: 'warning',
          detail: 'in memory: conversations end with the process',
          fix: 'Set WELLSPOKEN_STORE=sqlite:data/wellspoken.db.',
        }
      : { check, verdict: 'ok', detail: `written, read and deleted in ${tookMs.toFixed(1)} ms` };
  } catch (error) {
    const { message } = asWellspokenError(error, 'start/store', 'The store could not be opened.');
    return {
      check,
      verdict: 'failed',
      detail: message,
      fix: 'Check WELLSPOKEN_STORE, and that its folder can be written.',
    };
  }
}

function checkSecret(config: Config): Finding {
  try {
    identitySecret(config);
    const detail = config.secret === undefined ? 'made and kept in the data folder (development)' : 'set';
    return { check: 'secret', verdict: 'ok', detail };
  } catch (error) {
    return {
      check: 'secret',
      verdict: 'failed',
      detail: asWellspokenError(error, 'start/secret', 'No secret.').message,
    };
  }
}

async function checkClock(config: Config): Promise<Finding> {
  const check = 'clock';
  const provider = providerOf(config);
  const url = provider === 'anthropic' ? config.anthropic.baseUrl : config.cometApi.baseUrl;
  try {
    const response = await fetch(url, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(5_000),
    });
    const theirs = Date.parse(response.headers.get('date') ?? '');
    if (Number.isNaN(theirs)) return { check, verdict: 'skipped', detail: `${url} tells no time` };
    const skewMs = Math.abs(theirs - systemClock.now());
    return skewMs < toleratedSkewMs / 2
      ? { check, verdict: 'ok', detail: `within ${Math.ceil(skewMs / 1_000)} s of ${url}` }
      : {
          check,
          verdict: 'failed',
          detail: `${Math.round(skewMs / 1_000)} s away from ${url}: Alexa's requests would be refused`,
          fix: 'Set the clock, and keep it set (NTP).',
        };
  } catch {
    return { check, verdict: 'skipped', detail: `${url} cannot be reached to compare` };
  }
}

function checkSkillId({ skillIds }: Config): Finding {
  return skillIds.length > 0
    ? { check: 'skill id', verdict: 'ok', detail: skillIds.join(', ') }
    : {
        check: 'skill id',
        verdict: 'warning',
        detail: 'none: enough to talk here, but no Alexa request is let in',
        fix: 'Set WELLSPOKEN_SKILL_ID to the id of your skill (docs/device.md shows where it stands).',
      };
}

function checkDoor({ server }: Config): Finding {
  return server.verifySignature
    ? { check: 'signatures', verdict: 'ok', detail: `checked, at ${server.host}:${server.port}` }
    : {
        check: 'signatures',
        verdict: 'warning',
        detail: 'not checked, on this machine only',
        fix: 'Unset WELLSPOKEN_VERIFY_SIGNATURE before you deploy.',
      };
}
