import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLambdaBundle, type LambdaBundle } from '../../scripts/lambda-bundle.ts';
import { lateParts } from '../../scripts/lambda-bundle-late.ts';
import { createStandInGateway } from '../../src/testing/index.ts';
import { startDynamoDbProcess } from '../../test/support/dynamodb.ts';
import { localCertificate } from '../../test/support/local-certificate.ts';
import { type Contender, contenders } from './contenders.ts';
import { startForward } from './forward.ts';
import { type Measured, report } from './report.ts';
import { skillId, start } from './start.ts';

/**
 * Cold start: from nothing loaded to the first answer, for a request that needs no model ("Alexa, open ...") and for a question. Every
 * start is a new process; the contenders are bundled with the same options and take turns. Model and table are on this machine and answer
 * at once, the model over TLS and the table with and without, so that what is measured is code. Calls to the table are counted on their way.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [starts = 25] = args.map(Number);
  const folder = await mkdtemp(join(tmpdir(), 'wellspoken-coldstart-'));
  await using gateway = await createStandInGateway();
  const certificate = localCertificate();
  await using model = await startForward(gateway.url, certificate);
  await using dynamoDb = await startDynamoDbProcess();
  await using table = await startForward(dynamoDb.endpoint);
  await using secureTable = await startForward(dynamoDb.endpoint, certificate);
  try {
    const authorityFile = join(folder, 'authority.pem');
    await writeFile(authorityFile, certificate.authority);
    const tableName = await dynamoDb.makeTable();
    const common = {
      AWS_LAMBDA_FUNCTION_NAME: 'bench',
      AWS_REGION: dynamoDb.region,
      AWS_ACCESS_KEY_ID: 'AKIDLOCAL',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_SESSION_TOKEN: 'token'.repeat(200),
      COMETAPI_BASE_URL: model.url,
      COMETAPI_KEY: gateway.key,
      LOG_LEVEL: 'error',
      NODE_EXTRA_CA_CERTS: authorityFile,
      TABLE: tableName,
      WELLSPOKEN_SECRET: 'a secret of thirty-two characters',
      WELLSPOKEN_SKILL_ID: skillId,
    };
    const tableOf = ({ store }: Contender) => (store === 'DynamoDB over TLS' ? secureTable : table);
    const envOf = (contender: Contender) => {
      const { url } = tableOf(contender);
      const inTable = `dynamodb://${tableName}?endpoint=${encodeURIComponent(url)}`;
      return {
        ...common,
        ENDPOINT: url,
        WELLSPOKEN_STORE: contender.store === 'memory' ? 'memory:' : inTable,
      };
    };
    const { file: probe } = await bundle('./probe.ts', join(folder, 'probe'));
    const all: (Measured & { readonly file: string })[] = [];
    for (const contender of contenders) {
      const made = await bundle(contender.entry, join(folder, contender.name));
      all.push({
        contender,
        file: made.file,
        bytes: made.bytes,
        opening: [],
        cached: [],
        question: [],
        tableCalls: 0,
      });
    }
    console.log(`Cold start, import and first answer: ${starts} alternating starts of each.\n`);
    const compileCache = join(folder, 'compile-cache');
    // Round 0 fills the file system's cache and the compile cache.
    for (let round = 0; round <= starts; round += 1) {
      for (const measured of all) {
        const { contender, file, opening, cached, question } = measured;
        const env = envOf(contender);
        const calls = tableOf(contender).calls;
        const before = calls();
        const plain = await start(probe, file, 'LaunchRequest', env);
        measured.tableCalls = calls() - before;
        if (contender.store !== 'memory' && measured.tableCalls === 0) {
          throw new Error(`${contender.name} did without its table.`);
        }
        const withCache = await start(probe, file, 'LaunchRequest', {
          ...env,
          NODE_COMPILE_CACHE: compileCache,
        });
        const callsBefore = model.calls();
        const asked = contender.isSkill ? await start(probe, file, 'IntentRequest', env) : undefined;
        if (contender.isSkill && model.calls() !== callsBefore + 1) {
          throw new Error(`${contender.name} did not ask the model once.`);
        }
        if (round === 0) continue;
        opening.push(plain);
        cached.push(withCache);
        if (asked !== undefined) question.push(asked);
      }
    }
    report(all);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function bundle(entry: string, outFolder: string): Promise<LambdaBundle> {
  const isOurs = entry.endsWith('lambda-function.ts');
  return buildLambdaBundle({
    entry: fileURLToPath(new URL(entry, import.meta.url)),
    outFolder,
    config: {},
    limitBytes: Number.POSITIVE_INFINITY,
    ...(isOurs && { late: lateParts }),
  });
}
