import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLambdaBundle, type LambdaBundle } from '../scripts/lambda-bundle.ts';

const ourSkill = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';

const environment = {
  AWS_LAMBDA_FUNCTION_NAME: 'wellspoken',
  WELLSPOKEN_SKILL_ID: ourSkill,
  WELLSPOKEN_SECRET: 'a secret of thirty-two characters',
};

interface Invocation {
  readonly result: {
    readonly thrown?: string;
    readonly response: {
      readonly outputSpeech: { readonly ssml: string };
      readonly shouldEndSession: boolean;
    };
  };
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

describe('our own Lambda bundle', () => {
  let folder: string;
  let bundle: LambdaBundle;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'own-bundle-test-'));
    bundle = await buildLambdaBundle({
      entry: fileURLToPath(new URL('../src/entry/lambda.ts', import.meta.url)),
      outFolder: folder,
      config: { persona: 'You are brief.' },
      limitBytes: Number.POSITIVE_INFINITY,
    });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is at most 200,000 bytes, since a cold start pays for every one', () => {
    expect(bundle.bytes).toBeLessThanOrEqual(200_000);
  });

  it('carries no server, no connection pool and no YAML parser', () => {
    const names = bundle.packages.map(({ name }) => name);
    expect(names.filter((name) => /^(hono|@hono|undici|yaml)/.test(name))).toEqual([]);
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
      `import { handler } from './lambda/index.mjs';
       const result = await handler(${JSON.stringify(event)}).catch(({ code }) => ({ thrown: code }));
       process.stderr.write(JSON.stringify(result));`,
    );
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['invoke.mjs'], {
      cwd: folder,
      env,
    });
    const lines = stdout.split('\n').filter((line) => line !== '');
    return { result: JSON.parse(stderr), log: lines.map((line) => JSON.parse(line)) };
  }
});
