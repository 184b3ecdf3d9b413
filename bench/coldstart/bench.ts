import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildLambdaBundle } from '../../scripts/lambda-bundle.ts';
import { buildEnvelope, buildRequest } from '../../src/testing/index.ts';
import { median } from '../median.ts';
import { table } from '../table.ts';

const skillId = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';
const wantedMs = 25;
const wantedBytes = 200_000;

const contenders = {
  empty: { entry: './empty.ts', does: 'a function that does nothing' },
  bare: { entry: './bare.ts', does: 'fetch and JSON: neither streams nor remembers' },
  wellspoken: { entry: '../../src/entry/lambda.ts', does: 'our Lambda, as npm run bundle makes it' },
  'ask-sdk': { entry: './ask-sdk.ts', does: 'ask-sdk-core + official SDK: streams, remembers nothing' },
};
type Name = keyof typeof contenders;

interface Start {
  readonly loadMs: number;
  readonly invokeMs: number;
}

interface Measured {
  readonly bytes: number;
  readonly starts: Start[];
  /** With Node's compile cache, filled by an earlier start. */
  readonly cachedStarts: Start[];
}

/**
 * Cold start: from nothing loaded to the first answer, for a request that needs no model ("Alexa, open ..."). Every start is a new
 * process; the contenders are bundled with the same options and take turns. What Node itself needs to start is not in the figures.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [starts = 25] = args.map(Number);
  const folder = await mkdtemp(join(tmpdir(), 'wellspoken-coldstart-'));
  try {
    const probe = await bundle('./probe.ts', join(folder, 'probe'));
    const results = new Map<Name, Measured>();
    const files = new Map<Name, string>();
    for (const [name, { entry }] of entries()) {
      const { file, bytes } = await bundle(entry, join(folder, name));
      files.set(name, file);
      results.set(name, { bytes, starts: [], cachedStarts: [] });
    }
    console.log(`Cold start, import and first answer: ${starts} alternating starts of each.\n`);
    const compileCache = join(folder, 'compile-cache');
    // Round 0 fills the file system's cache and the compile cache.
    for (let round = 0; round <= starts; round += 1) {
      for (const [name, { starts, cachedStarts }] of results) {
        const file = files.get(name) ?? '';
        const plain = await start(probe.file, file);
        const cached = await start(probe.file, file, compileCache);
        if (round === 0) continue;
        starts.push(plain);
        cachedStarts.push(cached);
      }
    }
    report(results);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function entries(): [Name, (typeof contenders)[Name]][] {
  return Object.entries(contenders) as [Name, (typeof contenders)[Name]][];
}

function bundle(entry: string, outFolder: string) {
  const file = fileURLToPath(new URL(entry, import.meta.url));
  return buildLambdaBundle({ entry: file, outFolder, config: {}, limitBytes: Number.POSITIVE_INFINITY });
}

async function start(probe: string, bundle: string, compileCache?: string): Promise<Start> {
  const env = {
    AWS_LAMBDA_FUNCTION_NAME: 'bench',
    WELLSPOKEN_SKILL_ID: skillId,
    WELLSPOKEN_SECRET: 'a secret of thirty-two characters',
    COMETAPI_KEY: 'sk-none',
    ...(compileCache === undefined ? {} : { NODE_COMPILE_CACHE: compileCache }),
  };
  const { stderr } = await promisify(execFile)(process.execPath, [probe, bundle, launch()], { env });
  return JSON.parse(stderr) as Start;
}

/** "Alexa, open clever friend", as Amazon invokes the function. */
function launch(): string {
  return JSON.stringify(
    buildEnvelope({
      request: buildRequest('LaunchRequest', {
        requestId: 'amzn1.echo-api.request.bench',
        timestamp: new Date().toISOString(),
        locale: 'en-US',
      }),
      skillId,
      userId: 'amzn1.ask.account.BENCH',
      personId: undefined,
      deviceId: 'device',
      hasScreen: false,
      apiEndpoint: 'https://api.amazonalexa.com',
      apiAccessToken: 'token',
      session: { id: 'session', isNew: true, attributes: {} },
    }),
  );
}

function report(results: ReadonlyMap<Name, Measured>): void {
  const of = (name: Name) => {
    const { bytes = 0, starts = [], cachedStarts = [] } = results.get(name) ?? {};
    const total = ({ loadMs, invokeMs }: Start) => loadMs + invokeMs;
    return {
      bytes,
      loadMs: median(starts.map(({ loadMs }) => loadMs)),
      invokeMs: median(starts.map(({ invokeMs }) => invokeMs)),
      totalMs: median(starts.map(total)),
      cachedMs: median(cachedStarts.map(total)),
    };
  };
  const empty = of('empty');
  const ours = of('wellspoken');
  const rows = entries().map(([name, { does }]) => {
    const { bytes, loadMs, invokeMs, totalMs, cachedMs } = of(name);
    const above = totalMs - empty.totalMs;
    return [
      name,
      totalMs.toFixed(1),
      above.toFixed(1),
      // Within what two starts of the same function differ by, a ratio says nothing.
      above < 1 ? '–' : ((ours.totalMs - empty.totalMs) / above).toFixed(2),
      `${loadMs.toFixed(1)} + ${invokeMs.toFixed(1)}`,
      cachedMs.toFixed(1),
      String(bytes),
      does,
    ];
  });
  const header = [
    '',
    'ms',
    'above empty',
    'ours/this',
    'load + answer',
    'with compile cache',
    'bytes',
    'what it does',
  ];
  console.log(table(header, rows));
  console.log(
    `\nwellspoken starts ${(ours.totalMs - empty.totalMs).toFixed(1)} ms above an empty function (wanted: <= ${wantedMs}), ` +
      `in ${ours.bytes} bytes (wanted: <= ${wantedBytes}).`,
  );
}
