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
    'hear/no-consent',
    'hear/too-large',
    'hear/too-many-requests',
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
    'think/blocked',
    'think/busy',
    'think/empty',
    'think/network',
    'think/not-found',
    'think/over-budget',
    'think/overloaded',
    'think/rate-limited',
    'think/refusal',
    'think/timeout',
    'think/too-large',
    'think/tool-failed',
    'think/tool-refused',
    'think/tool-timeout',
    'think/tool-unavailable',
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
    'AWS_ACCESS_KEY_ID',
    'AWS_BEARER_TOKEN_BEDROCK',
    'AWS_DEFAULT_REGION',
    'AWS_ENDPOINT_URL_KMS',
    'AWS_LAMBDA_FUNCTION_NAME',
    'AWS_REGION',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'CLAUDE_API_KEY',
    'COMETAPI_API_KEY',
    'COMETAPI_BASE_URL',
    'COMETAPI_KEY',
    'HOST',
    'LOG_LEVEL',
    'NODE_ENV',
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'OTEL_EXPORTER_OTLP_HEADERS',
    'OTEL_SERVICE_NAME',
    'PORT',
    'WELLSPOKEN_ADMIN_TOKEN',
    'WELLSPOKEN_CONFIG',
    'WELLSPOKEN_DATA_SECRET',
    'WELLSPOKEN_DRAIN_MS',
    'WELLSPOKEN_FORWARD_SECRET',
    'WELLSPOKEN_KMS_KEY',
    'WELLSPOKEN_PREVIOUS_DATA_SECRETS',
    'WELLSPOKEN_PREVIOUS_FORWARD_SECRET',
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
    .filter(({ path }) => !path.endsWith('/*'))
    .map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(routes)].sort()).toEqual([
    'DELETE /admin/people/:person',
    'GET /admin/incidents',
    'GET /admin/people/:person',
    'GET /admin/usage',
    'GET /healthz',
    'GET /readyz',
    'POST /admin/pseudonym',
    'POST /alexa',
    'POST /v1/turns',
  ]);
  await assistant.close();
});

it('commands and their flags', async () => {
  using folder = temporaryFolder();
  const { stdout } = await runCommand(['help'], { cwd: folder.path });
  const usages = [...stdout.matchAll(/^ {2}(\S.*)$/gm)].map(([, usage]) => usage);
  expect(usages).toEqual([
    'init [folder] [--yes] [--force]',
    'dev',
    'serve',
    'say "text" [--locale en-US] [--json]',
    'talk [--locale en-US]',
    'replay <file> [--locale en-US]',
    'doctor [--offline] [--endpoint https://…]',
    'models build [--check] [--capture …] [--elicit] | check <file...> [--locale en-US]',
    "tools | tools call <name> '<json>'",
    'preflight [--json]',
    'store check | migrate <from> <to> [--overwrite] | rotate [--check]',
    'usage [--by day|model|person] [--from <day>] [--to <day>] [--format table|json|csv]',
    'incidents [--limit 50] [--since 2026-11-01] [--json]',
    'export <pseudonym> | --user <userId>',
    'forget <pseudonym> | --user <userId> [--yes]',
  ]);
});

it('keys of assistant.yaml', () => {
  const path = fileURLToPath(new URL('../../assistant.schema.json', import.meta.url));
  const { properties } = JSON.parse(readFileSync(path, 'utf8')) as { properties: Record<string, Section> };
  const keys = Object.entries(properties).flatMap(([name, section]) =>
    section.properties ? Object.keys(section.properties).map((key) => `${name}.${key}`) : [name],
  );
  expect(keys.sort()).toEqual([
    'audience',
    'budgets.personUsdPerDay',
    'budgets.skillUsdPerDay',
    'budgets.skillUsdPerMonth',
    'invocationName',
    'languages',
    'limits.personPerMinute',
    'limits.totalPerSecond',
    'memory.encrypt',
    'memory.factTokens',
    'memory.summaryTokens',
    'memory.tokens',
    'memory.turns',
    'models.answerCache',
    'models.baseUrl',
    'models.candidates',
    'models.deep',
    'models.hedge',
    'models.maxConcurrentCalls',
    'models.maxOutputTokens',
    'models.protocol',
    'models.provider',
    'models.providers',
    'models.region',
    'models.routing',
    'models.standard',
    'name',
    'persona',
    'privacy.consent',
    'privacy.redact',
    'privacy.sendPseudonym',
    'retention.answerHours',
    'retention.conversationDays',
    'retention.factDays',
    'retention.incidentDays',
    'retention.ledgerDays',
    'retention.pendingHours',
    'retention.totalDays',
    'telemetry.contents',
    'telemetry.conventions',
    'tools',
    'voice.capture',
    'voice.deadlineMs',
    'voice.earlySpeech',
    'voice.elicit',
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
