import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLambdaBundle, type LambdaBundle } from '../scripts/lambda-bundle.ts';
import { lateParts } from '../scripts/lambda-bundle-late.ts';

const ourSkill = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';

const environment = {
  AWS_LAMBDA_FUNCTION_NAME: 'wellspoken',
  WELLSPOKEN_SKILL_ID: ourSkill,
  WELLSPOKEN_SECRET: 'a secret of thirty-two characters',
};

interface Invocation {
  readonly result: {
    readonly thrown?: string;
    readonly sessionAttributes?: Readonly<Record<string, string>>;
    readonly response: {
      readonly outputSpeech: { readonly ssml: string };
      readonly shouldEndSession: boolean;
    };
  };
  /** Names of the late parts that it loaded. */
  readonly loaded: readonly string[];
  readonly log: readonly Readonly<Record<string, string>>[];
}

/** "Alexa, ask … what is love", as Amazon invokes the function of a skill. */
function questionFor(applicationId: string) {
  const application = { applicationId };
  const user = { userId: 'amzn1.ask.account.TEST' };
  return {
    version: '1.0',
    session: { new: true, sessionId: 'session', application, user },
    context: { System: { application, user, apiEndpoint: 'https://api.amazonalexa.com' } },
    request: {
      type: 'IntentRequest',
      requestId: 'amzn1.echo-api.request.test',
      timestamp: new Date().toISOString(),
      locale: 'en-US',
      intent: {
        name: 'AskWhatIntent',
        confirmationStatus: 'NONE',
        slots: { query: { name: 'query', value: 'is love', confirmationStatus: 'NONE' } },
      },
    },
  };
}

/** "Alexa, open clever friend". */
function launchOf(applicationId: string) {
  const question = questionFor(applicationId);
  const { requestId, timestamp, locale } = question.request;
  return { ...question, request: { type: 'LaunchRequest', requestId, timestamp, locale } };
}

const source = fileURLToPath(new URL('../src', import.meta.url));

/** The longest text that a source file has in quotes. */
function longestText(file: string): string {
  const texts = [...readFileSync(file, 'utf8').matchAll(/'([^'\\\n]+)'/g)].map(([, text = '']) => text);
  return texts.reduce((one, other) => (other.length > one.length ? other : one));
}

describe('our own Lambda bundle', () => {
  let folder: string;
  let bundle: LambdaBundle;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'own-bundle-test-'));
    bundle = await buildLambdaBundle({
      entry: fileURLToPath(new URL('../src/entry/lambda-function.ts', import.meta.url)),
      outFolder: folder,
      config: { persona: 'You are brief.' },
      limitBytes: Number.POSITIVE_INFINITY,
      late: lateParts,
    });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('starts with at most 200,000 bytes in two files, since a cold start pays for every one', () => {
    expect(bundle.bytes).toBeLessThanOrEqual(200_000);
    expect(bundle.files.filter(({ isOfStart }) => isOfStart)).toHaveLength(2);
  });

  it('carries one package, the reader of event streams', () => {
    expect(bundle.packages.map(({ name }) => name)).toEqual(['eventsource-parser']);
  });

  it('has no table of a language that its skill does not speak', () => {
    const written = bundle.files
      .map(({ name }) => readFileSync(join(folder, 'lambda', name), 'utf8'))
      .join('');
    const tables = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /[\\/](?:ar|de|es|fr|hi|it|ja|nl|pt)\.ts$/.test(name),
    );
    expect(tables.length).toBeGreaterThan(40);
    expect(tables.filter((name) => written.includes(longestText(join(source, name))))).toEqual([]);
    expect(written).toContain(longestText(join(source, 'speech/phrases/en.ts')));
  });

  it('opens without loading what only a question needs', async () => {
    const withKey = { ...environment, COMETAPI_KEY: 'sk-none' };
    expect((await invoke(launchOf(ourSkill), withKey)).loaded).toEqual([]);
    const { loaded } = await invoke(questionFor(ourSkill));
    expect([...loaded].sort()).toEqual(['question.mjs', 'scripted.mjs']);
  });

  it('answers a question where nothing is installed, without network or key', async () => {
    const { result } = await invoke(questionFor(ourSkill));
    const { response } = result;
    expect(response.outputSpeech.ssml).toMatch(/^<speak>.*what is love.*<\/speak>$/s);
    expect(response.shouldEndSession).toBe(false);
  });

  it('answers no other skill, though Amazon let it in', async () => {
    const stranger = questionFor('amzn1.ask.skill.11111111-1111-1111-1111-111111111111');
    expect((await invoke(stranger)).result).toEqual({ thrown: 'hear/wrong-skill' });
  });

  it('keeps conversations in memory where no store is named, writes no file and warns of it', async () => {
    const { log } = await invoke(questionFor(ourSkill));
    const warnings = log.map(({ warning }) => warning);
    expect(warnings).toContainEqual(expect.stringMatching(/WELLSPOKEN_STORE is not set: .* forgets/));
    expect((await readdir(folder)).sort()).toEqual(['invoke.mjs', 'lambda', 'lambda.zip']);
  });

  it.each([
    ['sqlite:data/wellspoken.db', 'no disk that lasts'],
    ['redis://user:secret@cache.example.com', 'no Redis client'],
  ])('refuses the store %s and says what to use', async (store, why) => {
    const { result, log } = await invoke(questionFor(ourSkill), { ...environment, WELLSPOKEN_STORE: store });
    expect(result.response.outputSpeech.ssml).toContain('not set up properly');
    expect(log.at(-1)).toMatchObject({ code: 'start/store', reason: expect.stringMatching(why) });
    expect(log.at(-1)?.reason).toMatch(/Use dynamodb:/);
    expect(JSON.stringify(log)).not.toContain('secret');
  });

  it('keeps what was said in the session where that is the store', async () => {
    const { result } = await invoke(questionFor(ourSkill), { ...environment, WELLSPOKEN_STORE: 'session:' });
    expect(result.sessionAttributes?.['wellspoken']).toMatch(/^[\w-]{100,20000}$/);
  });

  it.each(['WELLSPOKEN_SECRET', 'WELLSPOKEN_SKILL_ID'])(
    'names a missing %s in its log and tells the listener that it is not set up',
    async (missing) => {
      const { result, log } = await invoke(questionFor(ourSkill), { ...environment, [missing]: '' });
      expect(result.response.outputSpeech.ssml).toContain('not set up properly');
      expect(result.response.shouldEndSession).toBe(true);
      expect(log.at(-1)).toMatchObject({ level: 'error', message: 'function not started' });
      expect(log.at(-1)?.reason).toContain(`${missing} is not set`);
    },
  );

  /** Runs the bundle's handler in a process of its own, as Lambda does; standard output is the function's log. */
  async function invoke(event: object, env: NodeJS.ProcessEnv = environment): Promise<Invocation> {
    await writeFile(
      join(folder, 'invoke.mjs'),
      `import { createRequire } from 'node:module';
       import { basename } from 'node:path';
       import { handler } from './lambda/index.mjs';
       const result = await handler(${JSON.stringify(event)}).catch(({ code }) => ({ thrown: code }));
       const loaded = Object.keys(createRequire(import.meta.url).cache).map((path) => basename(path));
       process.stderr.write(JSON.stringify({ result, loaded }));`,
    );
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['invoke.mjs'], {
      cwd: folder,
      env,
    });
    const lines = stdout.split('\n').filter((line) => line !== '');
    return {
      ...(JSON.parse(stderr) as Pick<Invocation, 'result' | 'loaded'>),
      log: lines.map((line) => JSON.parse(line)),
    };
  }
});
