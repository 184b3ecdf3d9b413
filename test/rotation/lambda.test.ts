import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLambdaBundle } from '../../scripts/lambda-bundle.ts';
import { lateParts } from '../../scripts/lambda-bundle-late.ts';
import { collect } from '../support/collect.ts';
import { startDynamoDb } from '../support/dynamodb.ts';
import { startKms } from '../support/kms-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { first, identity, inRaw, second } from './people.ts';

const application = { applicationId: 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000' };
const environment = {
  AWS_LAMBDA_FUNCTION_NAME: 'wellspoken',
  WELLSPOKEN_SKILL_ID: application.applicationId,
  WELLSPOKEN_SECRET: identity,
};
const folder = temporaryFolder();

beforeAll(async () => {
  await buildLambdaBundle({
    entry: fileURLToPath(new URL('../../src/entry/lambda-function.ts', import.meta.url)),
    outFolder: folder.path,
    config: { privacy: { consent: 'off' } },
    limitBytes: Number.POSITIVE_INFINITY,
    late: lateParts,
  });
});
afterAll(() => folder[Symbol.dispose]());

interface Answer {
  readonly sessionAttributes?: Readonly<Record<string, string>>;
  readonly response: { readonly outputSpeech: { readonly ssml: string } };
}

/** Runs the bundled function for one intent, in a process of its own. */
async function invoke(
  env: Readonly<Record<string, string>>,
  name: string,
  slots: Readonly<Record<string, string>> = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const user = { userId: 'amzn1.ask.account.TEST' };
  const values = Object.entries(slots).map(([slot, value]) => [slot, { name: slot, value }]);
  const event = {
    version: '1.0',
    session: { new: false, sessionId: 'session', application, user, attributes },
    context: { System: { application, user, apiEndpoint: 'https://api.amazonalexa.com' } },
    request: {
      type: 'IntentRequest',
      requestId: `amzn1.echo-api.request.${crypto.randomUUID()}`,
      timestamp: new Date().toISOString(),
      locale: 'en-US',
      intent: { name, confirmationStatus: 'NONE', slots: Object.fromEntries(values) },
    },
  };
  await writeFile(
    join(folder.path, 'invoke.mjs'),
    `import { handler } from './lambda/index.mjs';
     process.stderr.write(JSON.stringify(await handler(${JSON.stringify(event)})));`,
  );
  const options = { cwd: folder.path, env: { ...environment, ...env } };
  const { stderr } = await promisify(execFile)(process.execPath, ['invoke.mjs'], options);
  return JSON.parse(stderr) as Answer;
}

const question = ['AskIntent', { request: 'why is the sea salty' }] as const;

describe('the function, as it is bundled', () => {
  it('goes on with a session that began under the secret before', async () => {
    const store = { WELLSPOKEN_STORE: 'session:' };
    const asked = await invoke({ ...store, WELLSPOKEN_DATA_SECRET: first }, ...question);
    const said = asked.response.outputSpeech.ssml;
    const repeat = async (env: Readonly<Record<string, string>>) =>
      (await invoke({ ...store, ...env }, 'AMAZON.RepeatIntent', {}, asked.sessionAttributes)).response
        .outputSpeech.ssml;
    const after = { WELLSPOKEN_DATA_SECRET: second };
    expect(await repeat({ ...after, WELLSPOKEN_PREVIOUS_DATA_SECRETS: first })).toBe(said);
    expect(await repeat(after)).not.toBe(said);
  });

  it('has the keys of people wrapped by KMS, and finds them again in the next process', async () => {
    await using dynamo = await startDynamoDb();
    await using kms = await startKms();
    const table = await dynamo.makeTable();
    const env = {
      ...kms.env,
      WELLSPOKEN_KMS_KEY: kms.makeKey(),
      WELLSPOKEN_STORE: `dynamodb://${table}?region=${dynamo.region}&endpoint=${dynamo.endpoint}`,
    };
    const asked = await invoke(env, ...question);
    const repeated = await invoke(env, 'AMAZON.RepeatIntent');
    expect(repeated.response.outputSpeech.ssml).toBe(asked.response.outputSpeech.ssml);
    expect(kms.actions()).toEqual(['Encrypt', 'Decrypt']);
    const keys = await inRaw(env, async (store) =>
      (await collect(store.scan('person/'))).filter(({ name }) => name === 'key'),
    );
    expect(keys.map(({ value }) => value)).toEqual([expect.stringMatching(/^kms1\.arn:/)]);
  });
});
