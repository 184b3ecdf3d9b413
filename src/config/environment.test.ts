import { describe, expect, it } from 'vitest';
import { configError } from './problem.ts';
import { readEnvironment } from './environment.ts';

const read = (env: Record<string, string>) => {
  const { values, problems, warnings } = readEnvironment(env);
  expect(problems).toEqual([]);
  return { ...values, warnings };
};

describe('the environment', () => {
  it('is trimmed, and an empty variable counts as not set', () => {
    const values = read({
      HOST: ' ',
      PORT: '',
      COMETAPI_KEY: '',
      WELLSPOKEN_STORE: ' memory: ',
      LOG_LEVEL: 'DEBUG\n',
    });
    expect(values).toMatchObject({
      server: { host: '127.0.0.1', port: 3_000 },
      store: 'memory:',
      logLevel: 'debug',
      cometApi: { baseUrl: 'https://api.cometapi.com' },
    });
    expect(values.cometApi).not.toHaveProperty('key');
  });

  it.each(['COMETAPI_KEY', 'COMETAPI_API_KEY', 'CLAUDE_API_KEY'])('gives the CometAPI key as %s', (name) => {
    expect(read({ [name]: ' sk-1\n' }).cometApi.key?.reveal()).toBe('sk-1');
  });

  it('prefers the canonical name, and warns when an alias says something else', () => {
    const same = read({ COMETAPI_KEY: 'sk-1', CLAUDE_API_KEY: 'sk-1' });
    expect(same.warnings).toEqual([]);
    const different = read({ COMETAPI_KEY: 'sk-1', CLAUDE_API_KEY: 'sk-2' });
    expect(different.cometApi.key?.reveal()).toBe('sk-1');
    expect(different.warnings).toEqual(['COMETAPI_KEY and CLAUDE_API_KEY differ: COMETAPI_KEY is used.']);
  });

  it('gives secrets, the pseudonyms’ one in any script', () => {
    const values = read({
      ANTHROPIC_API_KEY: 'sk-ant-1',
      WELLSPOKEN_SECRET: 'ein Geheimnis mit Leerzeichen und ü',
      WELLSPOKEN_ADMIN_TOKEN: 'a'.repeat(16),
    });
    expect(values.anthropic.key?.reveal()).toBe('sk-ant-1');
    expect(values.secret?.reveal()).toHaveLength(35);
    expect(values.adminToken?.reveal()).toHaveLength(16);
  });

  it('gives skill ids, several with commas, each once', () => {
    const ids = 'amzn1.ask.skill.1-a, amzn1.ask.skill.2-b,,amzn1.ask.skill.1-a';
    expect(read({ WELLSPOKEN_SKILL_ID: ids }).skillIds).toEqual([
      'amzn1.ask.skill.1-a',
      'amzn1.ask.skill.2-b',
    ]);
  });

  it.each([
    ['nothing set', {}, false],
    ['NODE_ENV=production', { NODE_ENV: 'production' }, true],
    ['NODE_ENV=development', { NODE_ENV: 'development' }, false],
    ['a host others can reach', { HOST: '0.0.0.0' }, true],
    ['a host name', { HOST: 'echo.example.com' }, true],
    ['another loopback address', { HOST: '127.9.9.9' }, false],
    ['a Lambda', { AWS_LAMBDA_FUNCTION_NAME: 'f', WELLSPOKEN_STORE: 'memory:' }, true],
  ])('is production or not with %s', (_, env, production) => {
    expect(read(env).server.production).toBe(production);
  });

  it('lets a service leave at once, unless told for how long it is to say so before', () => {
    expect(read({}).server.drainMs).toBe(0);
    expect(read({ WELLSPOKEN_DRAIN_MS: ' 5000 ' }).server.drainMs).toBe(5_000);
  });

  it.each(['127.0.0.1', '127.255.0.9', '::1', '[::1]', 'localhost'])(
    'may turn the signature check off on %s, with a warning',
    (HOST) => {
      const { server, warnings } = read({ HOST, WELLSPOKEN_VERIFY_SIGNATURE: 'off' });
      expect(server.verifySignature).toBe(false);
      expect(warnings).toEqual([expect.stringContaining('WELLSPOKEN_VERIFY_SIGNATURE is off')]);
    },
  );

  it('keeps nothing in a Lambda without a store, with a warning', () => {
    const { store, warnings } = read({ AWS_LAMBDA_FUNCTION_NAME: 'f' });
    expect(store).toBe('memory:');
    expect(warnings).toEqual([expect.stringContaining('WELLSPOKEN_STORE is not set')]);
  });

  it('has its base addresses cleaned, with a warning', () => {
    const { cometApi, anthropic, warnings } = read({
      COMETAPI_BASE_URL: 'https://api.cometapi.com/v1/',
      ANTHROPIC_BASE_URL: 'http://127.0.0.1:8080',
    });
    expect(cometApi.baseUrl).toBe('https://api.cometapi.com');
    expect(anthropic.baseUrl).toBe('http://127.0.0.1:8080');
    expect(warnings).toEqual([
      'COMETAPI_BASE_URL is used as https://api.cometapi.com, without the end it was given.',
    ]);
  });
});

describe('what seals and what only opens', () => {
  const a = 'k3Jw8zQv1nT5yR7uX0pL2mC4hB6dF9gS3aE1oI8kN5v=';
  const b = 'Zs4Kq0Wm9Yd2Vt7Pj5Lx1Hb8Fc3Gr6Nu0Ea4Oi9Tw2Q=';

  it('is nothing unless it is set', () => {
    const { dataSecret, previousDataSecrets, kms } = read({ WELLSPOKEN_PREVIOUS_DATA_SECRETS: ' , ' });
    expect([dataSecret, previousDataSecrets, kms]).toEqual([undefined, [], {}]);
  });

  it('is one secret, any number of earlier ones between commas, and a key of KMS', () => {
    const { dataSecret, previousDataSecrets, kms } = read({
      WELLSPOKEN_DATA_SECRET: a,
      WELLSPOKEN_PREVIOUS_DATA_SECRETS: `${b},\n${a} ,`,
      WELLSPOKEN_KMS_KEY: 'alias/people',
      AWS_REGION: 'eu-west-1',
      AWS_ENDPOINT_URL_KMS: 'https://vpce-1.kms.eu-west-1.vpce.amazonaws.com',
    });
    expect(dataSecret?.reveal()).toBe(a);
    expect(previousDataSecrets.map((one) => one.reveal())).toEqual([b, a]);
    expect(kms).toEqual({
      key: 'alias/people',
      endpoint: 'https://vpce-1.kms.eu-west-1.vpce.amazonaws.com',
    });
  });

  it('may be kept elsewhere, each of several in a place of its own', () => {
    const { references, problems, values } = readEnvironment({
      WELLSPOKEN_DATA_SECRET: 'secretsmanager:prod#now',
      WELLSPOKEN_PREVIOUS_DATA_SECRETS: `secretsmanager:prod#before,${b},secretsmanager:old`,
    });
    expect(problems).toEqual([]);
    expect(references.map(({ variable, id, field }) => [variable, id, field])).toEqual([
      ['WELLSPOKEN_DATA_SECRET', 'prod', 'now'],
      ['WELLSPOKEN_PREVIOUS_DATA_SECRETS', 'prod', 'before'],
      ['WELLSPOKEN_PREVIOUS_DATA_SECRETS', 'old', undefined],
    ]);
    expect(values.previousDataSecrets).toHaveLength(3);
  });

  it.each([
    ['WELLSPOKEN_DATA_SECRET', 'hunter2', 'is too short'],
    ['WELLSPOKEN_DATA_SECRET', 'abc'.repeat(20), 'can be guessed'],
    ['WELLSPOKEN_DATA_SECRET', `${a},${b}`, 'holds a comma'],
    ['WELLSPOKEN_PREVIOUS_DATA_SECRETS', `${a},hunter2`, 'is too short'],
    ['WELLSPOKEN_PREVIOUS_DATA_SECRETS', `${a},${'abc'.repeat(20)}`, 'can be guessed'],
    ['WELLSPOKEN_PREVIOUS_DATA_SECRETS', `${a},secretsmanager:`, 'is incomplete'],
    ['WELLSPOKEN_KMS_KEY', a, 'is no key of AWS KMS'],
    ['WELLSPOKEN_KMS_KEY', 'arn:aws:s3:::bucket', 'is no key of AWS KMS'],
    ['WELLSPOKEN_KMS_KEY', 'alias/people', 'names no region'],
    ['WELLSPOKEN_KMS_KEY', '1234abcd-12ab-34cd-56ef-1234567890ab', 'names no region'],
  ])('is refused in production with %s=%s, and told why without showing it', (name, value, why) => {
    const { problems } = readEnvironment({ HOST: '0.0.0.0', [name]: value });
    expect(problems).toEqual([expect.objectContaining({ what: name, text: expect.stringContaining(why) })]);
    expect(problems[0]?.text).not.toContain(value);
  });

  it.each([
    'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
    'arn:aws-us-gov:kms:us-gov-west-1:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab',
    'arn:aws:kms:eu-west-1:123456789012:alias/wellspoken/people',
  ])('takes %s without a region of its own', (key) => {
    expect(read({ WELLSPOKEN_KMS_KEY: key }).kms).toEqual({ key });
  });
});

describe('a secret kept elsewhere', () => {
  it.each([
    ['secretsmanager:prod/wellspoken', 'prod/wellspoken', undefined],
    ['secretsmanager:prod/wellspoken#key', 'prod/wellspoken', 'key'],
    [
      'secretsmanager:arn:aws:secretsmanager:eu-west-1:1:secret:a-b#k',
      'arn:aws:secretsmanager:eu-west-1:1:secret:a-b',
      'k',
    ],
  ])('is told to be read from %s', (text, id, field) => {
    const { references } = readEnvironment({ COMETAPI_KEY: text });
    expect(references).toMatchObject([{ variable: 'COMETAPI_KEY', id, field }]);
  });

  it('reveals nothing before it was read', () => {
    const { values } = readEnvironment({ COMETAPI_KEY: 'secretsmanager:prod' });
    expect(() => values.cometApi.key?.reveal()).toThrow(expect.objectContaining({ code: 'start/secret' }));
  });
});

describe('AWS', () => {
  it('has the region of the environment, under either of its names', () => {
    expect(read({ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-east-1' }).aws.region).toBe('eu-west-1');
    expect(read({ AWS_DEFAULT_REGION: 'us-east-1' }).aws.region).toBe('us-east-1');
    expect(read({}).aws).not.toHaveProperty('region');
  });

  it('has the credentials of the environment', async () => {
    const { aws } = read({ AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'secret' });
    expect(await aws.credentials()).toMatchObject({ accessKeyId: 'AKID' });
  });
});

describe('a wrong variable', () => {
  const hunter2 = 'hunter2';

  it.each<[string, Record<string, string>, string]>([
    ['WELLSPOKEN_DRAIN_MS', { WELLSPOKEN_DRAIN_MS: '10s' }, 'whole number of milliseconds from 0 to 120000'],
    ['WELLSPOKEN_DRAIN_MS', { WELLSPOKEN_DRAIN_MS: '120001' }, 'whole number of milliseconds'],
    ['WELLSPOKEN_DRAIN_MS', { WELLSPOKEN_DRAIN_MS: '-1' }, 'whole number of milliseconds'],
    ['PORT', { PORT: '65536' }, 'Must be a whole number from 0 to 65535'],
    ['PORT', { PORT: '-1' }, 'Must be a whole number'],
    ['PORT', { PORT: '3e3' }, 'Must be a whole number'],
    ['PORT', { PORT: '9'.repeat(400) }, 'Must be a whole number'],
    ['HOST', { HOST: 'a b' }, 'Must be an address'],
    ['HOST', { HOST: 'http://x/' }, 'Must be an address'],
    ['LOG_LEVEL', { LOG_LEVEL: 'warning' }, 'Did you mean warn? Must be one of debug, info, warn, error'],
    ['WELLSPOKEN_VERIFY_SIGNATURE', { WELLSPOKEN_VERIFY_SIGNATURE: 'false' }, 'Must be one of on, off'],
    [
      'WELLSPOKEN_VERIFY_SIGNATURE',
      { WELLSPOKEN_VERIFY_SIGNATURE: 'off', HOST: '0.0.0.0' },
      'off is not allowed',
    ],
    [
      'WELLSPOKEN_VERIFY_SIGNATURE',
      { WELLSPOKEN_VERIFY_SIGNATURE: 'off', HOST: '127.0.0.1.nip.io' },
      'off is not allowed',
    ],
    ['WELLSPOKEN_VERIFY_SIGNATURE', { WELLSPOKEN_VERIFY_SIGNATURE: 'off', HOST: '::' }, 'off is not allowed'],
    [
      'WELLSPOKEN_VERIFY_SIGNATURE',
      { WELLSPOKEN_VERIFY_SIGNATURE: 'off', AWS_LAMBDA_FUNCTION_NAME: 'f' },
      'off is not allowed',
    ],
    [
      'WELLSPOKEN_SKILL_ID',
      { WELLSPOKEN_SKILL_ID: `amzn1.ask.skill.1,${hunter2}` },
      'Must be like amzn1.ask.skill.',
    ],
    ['COMETAPI_KEY', { COMETAPI_KEY: `Bearer ${hunter2}` }, 'holds a space'],
    ['CLAUDE_API_KEY', { CLAUDE_API_KEY: `“${hunter2}”` }, 'holds a space or another character'],
    [
      'WELLSPOKEN_SECRET',
      { WELLSPOKEN_SECRET: hunter2 },
      'at least 32 characters; make one with: openssl rand -base64 32',
    ],
    ['WELLSPOKEN_ADMIN_TOKEN', { WELLSPOKEN_ADMIN_TOKEN: hunter2 }, 'at least 16 characters'],
    ['COMETAPI_BASE_URL', { COMETAPI_BASE_URL: 'http://api.cometapi.com' }, 'must begin with https://'],
    [
      'ANTHROPIC_BASE_URL',
      { ANTHROPIC_BASE_URL: `https://me:${hunter2}@x.y` },
      'must not hold a name or password',
    ],
    ['COMETAPI_BASE_URL', { COMETAPI_BASE_URL: hunter2 }, 'is not a web address'],
  ])('%s is named with what is allowed, and not shown: %j', (name, env, message) => {
    const { problems } = readEnvironment(env);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      where: 'environment',
      what: name,
      text: expect.stringContaining(message),
    });
    expect(configError(problems)).toMatchObject({ code: 'start/config' });
    expect(configError(problems).message).not.toContain(hunter2);
  });

  it('that keeps a secret elsewhere and does not say where is refused', () => {
    const { problems } = readEnvironment({ COMETAPI_KEY: 'secretsmanager:' });
    expect(configError(problems)).toMatchObject({
      code: 'start/secret',
      message: expect.stringMatching(/^environment COMETAPI_KEY: is incomplete\./),
    });
  });
});
