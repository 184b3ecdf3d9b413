import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLambdaBundle, type LambdaBundle } from '../scripts/lambda-bundle.ts';

const ourSkill = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';

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
    const { response } = await invoke(questionFor(ourSkill));
    expect(response.outputSpeech.ssml).toMatch(/^<speak>.*what is love.*<\/speak>$/s);
    expect(response.shouldEndSession).toBe(false);
  });

  it('answers no other skill, though Amazon let it in', async () => {
    const stranger = questionFor('amzn1.ask.skill.11111111-1111-1111-1111-111111111111');
    expect(await invoke(stranger)).toEqual({ thrown: 'hear/wrong-skill' });
  });

  /** Runs the bundle's handler in a process of its own, as Lambda does; standard output is the function's log. */
  async function invoke(event: object) {
    await writeFile(
      join(folder, 'invoke.mjs'),
      `import { handler } from './lambda/index.mjs';
       const result = await handler(${JSON.stringify(event)}).catch(({ code }) => ({ thrown: code }));
       process.stderr.write(JSON.stringify(result));`,
    );
    const env = {
      AWS_LAMBDA_FUNCTION_NAME: 'wellspoken',
      WELLSPOKEN_SKILL_ID: ourSkill,
      WELLSPOKEN_SECRET: 'a secret of thirty-two characters',
    };
    const { stderr } = await promisify(execFile)(process.execPath, ['invoke.mjs'], { cwd: folder, env });
    return JSON.parse(stderr);
  }
});
