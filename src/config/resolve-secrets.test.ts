import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AwsAnswer, type AwsServer, startAwsServer } from '../../test/support/aws-server.ts';
import { Secret } from '../secret.ts';
import { createAnthropicMessagesModel } from '../model/anthropic-messages.ts';
import { fetchTransport } from '../model/fetch-transport.ts';
import { createStandInGateway } from '../testing/gateway/gateway.ts';
import { loadConfig } from './load.ts';
import { parseConfig } from './parse.ts';

const arn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/keys-AbCdEf';

/** A Secrets Manager with these secrets; a test changes them. */
const kept: Record<string, string> = {};
let trouble: AwsAnswer | undefined;
let server: AwsServer;
beforeEach(async () => {
  for (const id of Object.keys(kept)) delete kept[id];
  trouble = undefined;
  server = await startAwsServer(
    ({ headers, body }) => {
      if (headers['x-amz-target'] !== 'secretsmanager.GetSecretValue') return { status: 404 };
      if (headers['content-type'] !== 'application/x-amz-json-1.1') return { status: 415 };
      if (trouble !== undefined) return trouble;
      const { SecretId } = JSON.parse(body) as { SecretId: string };
      const SecretString = kept[SecretId];
      if (SecretString !== undefined) return { body: { ARN: arn, Name: SecretId, SecretString } };
      const message = "Secrets Manager can't find the specified secret.";
      return { status: 400, body: { __type: 'ResourceNotFoundException', message } };
    },
    { accessKeyId: 'AKID', secretAccessKey: new Secret('aws-secret'), sessionToken: new Secret('session') },
  );
});
afterEach(() => server[Symbol.asyncDispose]());

function load(env: Record<string, string>) {
  const aws = {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKID',
    AWS_SECRET_ACCESS_KEY: 'aws-secret',
    AWS_SESSION_TOKEN: 'session',
    AWS_ENDPOINT_URL_SECRETS_MANAGER: server.url,
  };
  return loadConfig({ env: { ...aws, ...env }, cwd: '/' });
}

const long = 'a secret of thirty-two characters and more';

describe('a secret kept in AWS Secrets Manager', () => {
  it('is read when the configuration is, whole or by field, each place once and all at once', async () => {
    kept['prod/secret'] = `${long}\n`;
    kept[arn] = JSON.stringify({ comet: ' sk-comet ', anthropic: 'sk-ant', admin: 'x'.repeat(16) });
    const config = await load({
      COMETAPI_KEY: `secretsmanager:${arn}#comet`,
      ANTHROPIC_API_KEY: `secretsmanager:${arn}#anthropic`,
      WELLSPOKEN_SECRET: 'secretsmanager:prod/secret',
      WELLSPOKEN_ADMIN_TOKEN: `secretsmanager:${arn}#admin`,
      AWS_BEARER_TOKEN_BEDROCK: 'plain-key',
    });
    expect(config.cometApi.key?.reveal()).toBe('sk-comet');
    expect(config.anthropic.key?.reveal()).toBe('sk-ant');
    expect(config.secret?.reveal()).toBe(long);
    expect(config.adminToken?.reveal()).toBe('x'.repeat(16));
    expect(config.bedrock.key?.reveal()).toBe('plain-key');
    expect(server.requests).toHaveLength(2);
    const regions = server.requests.map(({ headers }) => headers['authorization']?.split('/')[2]);
    expect(new Set(regions)).toEqual(new Set(['eu-central-1', 'eu-west-1']));
  });

  it('shows itself nowhere', async () => {
    kept['prod'] = 'sk-hidden';
    const config = await load({ COMETAPI_KEY: 'secretsmanager:prod' });
    expect(inspect(config, { depth: 9, showHidden: true }) + JSON.stringify(config)).not.toContain(
      'sk-hidden',
    );
  });

  it('costs nothing where no variable refers to one', async () => {
    await load({ COMETAPI_KEY: 'sk-1' });
    expect(server.requests).toEqual([]);
  });

  it.each<[string, string, string, Record<string, string>]>([
    ['is not there', 'prod', 'There is no secret prod in eu-west-1', {}],
    ['lacks the field', 'prod#key', 'has no text "key". It has: other', { prod: '{"other":"hunter2"}' }],
    ['is no object but should be', 'prod#key', 'has no text "key". It has: no fields', { prod: 'hunter2' }],
    ['holds fields, none named', 'prod', 'Write prod#<field> with one of: a, b', { prod: '{"a":"","b":""}' }],
    ['has a nested field', 'prod#a', 'has no text "a"', { prod: '{"a":{"b":"hunter2"}}' }],
    ['has a field of JavaScript itself', 'prod#toString', 'has no text', { prod: '{"a":"hunter2"}' }],
    ['is empty', 'prod', 'is too short', { prod: '' }],
    ['holds a space', 'prod', 'holds a space', { prod: 'Bearer hunter2' }],
  ])('that %s is refused by name, without showing it', async (_, place, message, secrets) => {
    Object.assign(kept, secrets);
    const error = await load({ COMETAPI_KEY: `secretsmanager:${place}` }).catch((error: Error) => error);
    expect(error).toMatchObject({ code: 'start/secret' });
    expect((error as Error).message).toMatch(/^environment COMETAPI_KEY: /);
    expect((error as Error).message).toContain(message);
    expect(inspect(error)).not.toContain('hunter2');
  });

  it('is one of several in a variable, read once where they share a place', async () => {
    kept['prod'] = JSON.stringify({ now: `${long}!`, before: `${long}?`, pseudonyms: long });
    const config = await load({
      WELLSPOKEN_SECRET: 'secretsmanager:prod#pseudonyms',
      WELLSPOKEN_DATA_SECRET: 'secretsmanager:prod#now',
      WELLSPOKEN_PREVIOUS_DATA_SECRETS: `secretsmanager:prod#before, ${long}.`,
    });
    expect(config.dataSecret?.reveal()).toBe(`${long}!`);
    expect(config.previousDataSecrets.map((one) => one.reveal())).toEqual([`${long}?`, `${long}.`]);
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['WELLSPOKEN_DATA_SECRET', `${long},`, 'holds a comma'],
    ['WELLSPOKEN_PREVIOUS_DATA_SECRETS', 'hunter2', 'is too short'],
  ])('is held to what %s must be like', async (name, text, why) => {
    kept['prod'] = text;
    const error = await load({ [name]: 'secretsmanager:prod' }).catch((error: Error) => error);
    expect(error).toMatchObject({
      code: 'start/secret',
      message: expect.stringContaining(`${name}: The secret`),
    });
    expect((error as Error).message).toContain(why);
    expect(inspect(error)).not.toContain(text);
  });

  it('that cannot be used is told with all the others', async () => {
    kept['short'] = 'short';
    const error = await load({
      COMETAPI_KEY: 'secretsmanager:missing',
      ANTHROPIC_API_KEY: 'secretsmanager:missing#a',
      WELLSPOKEN_SECRET: 'secretsmanager:short',
    }).catch((error: Error) => error);
    expect((error as Error).message.split('\n')).toEqual([
      expect.stringContaining('COMETAPI_KEY'),
      expect.stringContaining('ANTHROPIC_API_KEY'),
      expect.stringContaining('WELLSPOKEN_SECRET: The secret short is too short'),
    ]);
  });

  it.each<[string, AwsAnswer, string]>([
    [
      'forbids it',
      { status: 400, body: { __type: 'AccessDeniedException' } },
      'allow its role secretsmanager',
    ],
    ['cannot decrypt it', { status: 400, body: { __type: 'DecryptionFailure' } }, 'kms:Decrypt'],
    ['is deleting it', { status: 400, body: { __type: 'InvalidRequestException' } }, 'it is being deleted'],
    ['answers with a page', { body: '<html>' }, 'something that is not JSON'],
    ['answers with nothing in it', { body: {} }, 'without a secret in it'],
  ])('is refused with what to do when AWS %s', async (_, answer, message) => {
    trouble = answer;
    await expect(load({ COMETAPI_KEY: 'secretsmanager:prod' })).rejects.toMatchObject({
      code: 'start/secret',
      message: expect.stringContaining(message),
    });
  });

  it('needs credentials that AWS takes', async () => {
    kept['prod'] = 'sk-1';
    const wrong = load({ COMETAPI_KEY: 'secretsmanager:prod', AWS_SECRET_ACCESS_KEY: 'wrong' });
    await expect(wrong).rejects.toThrow(/credentials were not accepted \(InvalidSignatureException\)/);
  });

  it('needs a region, from its ARN or the environment', async () => {
    await expect(load({ COMETAPI_KEY: 'secretsmanager:prod', AWS_REGION: '' })).rejects.toThrow(
      'AWS_REGION is not set',
    );
    kept[arn] = 'sk-1';
    const config = await load({ COMETAPI_KEY: `secretsmanager:${arn}`, AWS_REGION: '' });
    expect(config.cometApi.key?.reveal()).toBe('sk-1');
  });

  it.each(['secretsmanager:', 'secretsmanager:#field', 'secretsmanager:prod#'])(
    'must be named completely: %s',
    async (text) => {
      await expect(load({ COMETAPI_KEY: text })).rejects.toMatchObject({ code: 'start/secret' });
      expect(server.requests).toEqual([]);
    },
  );

  it('is refused where nothing can be awaited', () => {
    expect(() => parseConfig({}, { COMETAPI_KEY: 'secretsmanager:prod' })).toThrow(
      expect.objectContaining({ code: 'start/secret', message: expect.stringContaining('loadConfig()') }),
    );
  });

  it('keeps its last good text while a newer one cannot be used', async () => {
    kept['prod'] = '{"key":"sk-1"}';
    const { cometApi } = await load({ COMETAPI_KEY: 'secretsmanager:prod#key' });
    kept['prod'] = '{"kye":"sk-2"}';
    await cometApi.key?.renew();
    expect(cometApi.key?.reveal()).toBe('sk-1');
    kept['prod'] = '{"key":"sk-2"}';
    await cometApi.key?.renew();
    expect(cometApi.key?.reveal()).toBe('sk-2');
  });
});

describe('a rotation with traffic on', () => {
  it('fails no call, though the old key ends at once, and reads the new one once', async () => {
    await using gateway = await createStandInGateway({ flavour: 'anthropic' });
    await using provider = await startProvider(gateway.url, gateway.key);
    kept['prod'] = 'sk-old';
    provider.accepts('sk-old');
    const { anthropic } = await load({ ANTHROPIC_API_KEY: 'secretsmanager:prod' });
    const key = anthropic.key ?? new Secret('');
    const model = createAnthropicMessagesModel({
      provider: 'anthropic',
      model: 'claude-haiku-5-5',
      baseUrl: provider.url,
      key: () => key.reveal(),
      renewKey: () => key.renew(),
      transport: fetchTransport,
    });
    const ask = async () => {
      const request = { system: '', messages: [{ role: 'user' as const, content: 'Hello?' }] };
      const stream = model.stream(
        { ...request, maxOutputTokens: 50, format: 'text' },
        new AbortController().signal,
      );
      let text = '';
      for await (const part of stream) if (part.type === 'delta') text += part.text;
      return text;
    };
    const rounds: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      if (round === 2) {
        kept['prod'] = 'sk-new';
        provider.accepts('sk-new');
      }
      rounds.push(...(await Promise.all(Array.from({ length: 8 }, ask))));
    }
    expect(rounds.filter((text) => text !== '')).toHaveLength(40);
    expect(server.requests).toHaveLength(2);
  });
});

/** The stand-in gateway with a key that a test changes. */
async function startProvider(gatewayUrl: string, gatewayKey: string) {
  let accepted = '';
  const front = await startAwsServer(async ({ url, headers, body }) => {
    if (headers['authorization'] !== `Bearer ${accepted}`) {
      return { status: 401, body: { type: 'error', error: { type: 'authentication_error', message: 'no' } } };
    }
    const authorization = `Bearer ${gatewayKey}`;
    const version = headers['anthropic-version'] ?? '';
    const answer = await fetch(gatewayUrl + url, {
      method: 'POST',
      headers: { authorization, 'anthropic-version': version, 'content-type': 'application/json' },
      body,
    });
    const type = answer.headers.get('content-type') ?? '';
    return { status: answer.status, headers: { 'content-type': type }, body: await answer.text() };
  });
  return {
    url: front.url,
    accepts: (key: string) => void (accepted = key),
    [Symbol.asyncDispose]: () => front[Symbol.asyncDispose](),
  };
}
