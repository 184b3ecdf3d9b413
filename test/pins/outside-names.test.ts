import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { loadConfig } from '../../src/config/load.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { createHttpApp } from '../../src/entry/http.ts';
import { errorKinds } from '../../src/errors.ts';
import { runCommand } from '../support/command-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// Operators have these in dashboards, scripts, units and firewalls. To change one is a breaking change, made on purpose.

it('error codes', () => {
  expect(Object.keys(errorKinds).sort()).toEqual([
    'hear/bad-certificate',
    'hear/bad-certificate-url',
    'hear/bad-signature',
    'hear/bad-timestamp',
    'hear/certificate-unavailable',
    'hear/malformed',
    'hear/missing-signature',
    'hear/too-large',
    'hear/unauthorized',
    'hear/wrong-skill',
    'recall/timeout',
    'recall/unavailable',
    'remember/timeout',
    'remember/unavailable',
    'say/directive-failed',
    'say/internal',
    'start/config',
    'start/secret',
    'start/store',
    'think/aborted',
    'think/auth',
    'think/bad-request',
    'think/billing',
    'think/empty',
    'think/network',
    'think/not-found',
    'think/over-budget',
    'think/overloaded',
    'think/rate-limited',
    'think/refusal',
    'think/timeout',
    'think/too-large',
    'think/truncated',
    'think/upstream',
  ]);
});

it('environment variables', async () => {
  using folder = temporaryFolder();
  const read = new Set<string>();
  const env = new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name === 'string') read.add(name);
        return undefined;
      },
    },
  );
  await loadConfig({ env, cwd: folder.path });
  expect([...read].sort()).toEqual([
    'ANTHROPIC_API_KEY',
    'ANTHROPIC_BASE_URL',
    'AWS_LAMBDA_FUNCTION_NAME',
    'CLAUDE_API_KEY',
    'COMETAPI_API_KEY',
    'COMETAPI_BASE_URL',
    'COMETAPI_KEY',
    'HOST',
    'LOG_LEVEL',
    'NODE_ENV',
    'PORT',
    'WELLSPOKEN_ADMIN_TOKEN',
    'WELLSPOKEN_CONFIG',
    'WELLSPOKEN_SECRET',
    'WELLSPOKEN_SKILL_ID',
    'WELLSPOKEN_STORE',
    'WELLSPOKEN_VERIFY_SIGNATURE',
  ]);
});

it('routes', async () => {
  const assistant = createAssistant(parseConfig({}, { WELLSPOKEN_STORE: 'memory:' }));
  const alexa = () => Promise.resolve({ status: 200, body: '{}' });
  const app = createHttpApp({ assistant, alexa, adminToken: undefined, isReady: () => true });
  const routes = app.routes
    .filter(({ path }) => path !== '/*')
    .map(({ method, path }) => `${method} ${path}`);
  expect(routes.sort()).toEqual(['GET /healthz', 'GET /readyz', 'POST /alexa', 'POST /v1/turns']);
  await assistant.close();
});

it('commands and their flags', async () => {
  using folder = temporaryFolder();
  const { stdout } = await runCommand(['help'], { cwd: folder.path });
  const usages = [...stdout.matchAll(/^ {2}(\S.*?) {2,}/gm)].map(([, usage]) => usage);
  expect(usages).toEqual([
    'dev',
    'serve',
    'say "text" [--locale en-US] [--json]',
    'talk [--locale en-US]',
    'doctor [--offline]',
    'models build [--check] | check <file...> [--locale en-US]',
  ]);
});

it('keys of assistant.yaml', () => {
  const path = fileURLToPath(new URL('../../assistant.schema.json', import.meta.url));
  const { properties } = JSON.parse(readFileSync(path, 'utf8')) as { properties: Record<string, Section> };
  const keys = Object.entries(properties).flatMap(([name, section]) =>
    section.properties ? Object.keys(section.properties).map((key) => `${name}.${key}`) : [name],
  );
  expect(keys.sort()).toEqual([
    'budgets.personUsdPerDay',
    'budgets.skillUsdPerDay',
    'invocationName',
    'languages',
    'memory.keepDays',
    'memory.turns',
    'models.baseUrl',
    'models.candidates',
    'models.maxOutputTokens',
    'models.protocol',
    'models.provider',
    'name',
    'persona',
    'privacy.redact',
    'privacy.sendPseudonym',
    'voice.deadlineMs',
    'voice.earlySpeech',
    'voice.fillerAfterMs',
    'voice.helpingSeconds',
    'voice.keepListening',
    'voice.maxDirectiveCharacters',
    'voice.maxDirectives',
  ]);
});

interface Section {
  readonly properties?: Readonly<Record<string, unknown>>;
}
