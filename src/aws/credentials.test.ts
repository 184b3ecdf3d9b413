import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AwsAnswer, type AwsServer, startAwsServer } from '../../test/support/aws-server.ts';
import type { ArrivedRequest } from '../../test/support/aws-signature.ts';
import { systemClock } from '../clock.ts';
import { createCredentials } from './credentials.ts';
import { createHttpsTransport } from './https-transport.ts';

const folder = mkdtempSync(join(tmpdir(), 'wellspoken-aws-'));
const transport = createHttpsTransport();
let server: AwsServer;
let answer: (request: ArrivedRequest) => AwsAnswer;
let arrived = 0;
beforeAll(async () => {
  server = await startAwsServer((request) => answer(request));
});
afterEach(() => void (arrived = server.requests.length));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  transport.close();
  await server[Symbol.asyncDispose]();
});

/** What the chain finds; a machine with nothing but these variables. */
async function find(env: Record<string, string>) {
  const machine = { HOME: folder, AWS_EC2_METADATA_DISABLED: 'true', ...env };
  const source = createCredentials({ env: machine, clock: systemClock, transport: transport.send });
  const { accessKeyId, secretAccessKey, sessionToken, expiresAtMs } = await source();
  return [accessKeyId, secretAccessKey.reveal(), sessionToken?.reveal(), expiresAtMs];
}

const failure = async (env: Record<string, string>): Promise<Error> => {
  const error: unknown = await find(env).catch((error: unknown) => error);
  expect(error).toMatchObject({ name: 'AwsFailure' });
  return error as Error;
};
const requests = () => server.requests.slice(arrived);
const soon = new Date(Date.now() + 3_600_000).toISOString();
const given = { AccessKeyId: 'AKID', SecretAccessKey: 'hunter2', Token: 'to/ken==', Expiration: soon };
const found = ['AKID', 'hunter2', 'to/ken==', Date.parse(soon)];

function file(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe('AWS credentials', () => {
  it('are those of the environment, temporary or lasting', async () => {
    const env = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 's' };
    expect(await find(env)).toEqual(['AKID', 's', undefined, undefined]);
    expect(await find({ ...env, AWS_SESSION_TOKEN: 't' })).toEqual(['AKID', 's', 't', undefined]);
  });

  it('are missed with what to set when there are none', async () => {
    const error = await failure({});
    expect(error).toMatchObject({ type: 'NoCredentials' });
    expect(error.message).toMatch(/^No AWS credentials found\. .*AWS_PROFILE\.$/);
  });

  it('half given do not count', async () => {
    await expect(find({ AWS_ACCESS_KEY_ID: 'AKID' })).rejects.toThrow('No AWS credentials');
    const empty = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: '' };
    await expect(find(empty)).rejects.toThrow('No AWS credentials');
  });
});

describe('a profile', () => {
  const shared = file(
    'shared/credentials',
    '\ufeff# mine\n[default]\r\naws_access_key_id = DEF\r\naws_secret_access_key=s=1==\r\n\n; more\n' +
      '[ work ]\nAWS_ACCESS_KEY_ID=WORK\naws_secret_access_key =  w \naws_session_token = t\nnested =\n  aws_access_key_id = NO\n' +
      '[__proto__]\naws_access_key_id = X\nnonsense\n= 5\n[',
  );
  const config = file(
    'shared/config',
    '[profile sso]\nsso_session = x\n[profile config-only]\naws_access_key_id = CONF\naws_secret_access_key = c\n',
  );
  const env = { AWS_SHARED_CREDENTIALS_FILE: shared, AWS_CONFIG_FILE: config };

  it('is read where AWS_PROFILE names it, even when the environment has keys', async () => {
    const keys = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 's' };
    expect(await find({ ...env, ...keys, AWS_PROFILE: 'work' })).toEqual(['WORK', 'w', 't', undefined]);
    expect(await find({ ...env, AWS_PROFILE: 'config-only' })).toEqual(['CONF', 'c', undefined, undefined]);
  });

  it('is the default one when nothing else is said', async () => {
    file('.aws/credentials', '[default]\naws_access_key_id = HOME\naws_secret_access_key = h\n');
    expect(await find({})).toEqual(['HOME', 'h', undefined, undefined]);
    rmSync(join(folder, '.aws'), { recursive: true });
  });

  it('that is not there, or whose keys come from elsewhere, is refused with a command', async () => {
    expect((await failure({ ...env, AWS_PROFILE: 'none' })).message).toContain('no AWS profile "none"');
    expect((await failure({ ...env, AWS_PROFILE: 'sso' })).message).toContain(
      'aws configure export-credentials --profile sso --format env',
    );
  });
});

describe('a web identity', () => {
  const token = file('token', 'eyJ.a&b=c.d\n');
  const role = 'arn:aws:iam::123456789012:role/wellspoken';
  const env = () => ({
    AWS_WEB_IDENTITY_TOKEN_FILE: token,
    AWS_ROLE_ARN: role,
    AWS_ENDPOINT_URL_STS: server.url,
  });
  const xml = (inner: string) =>
    `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>${inner}</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;

  it('is changed into credentials of the role', async () => {
    answer = () => ({
      body: xml(
        `<Credentials><AccessKeyId>AKID</AccessKeyId><SecretAccessKey>hunter2</SecretAccessKey><SessionToken>to/ken==</SessionToken><Expiration>${soon}</Expiration></Credentials>`,
      ),
    });
    expect(await find(env())).toEqual(found);
    const sent = new URLSearchParams(requests()[0]?.body);
    expect(Object.fromEntries(sent)).toEqual({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: role,
      RoleSessionName: expect.stringMatching(/^[\w+=,.@-]{2,64}$/),
      WebIdentityToken: 'eyJ.a&b=c.d',
    });
    expect(requests()[0]?.headers).not.toHaveProperty('authorization');
  });

  it('that is refused is told with the reason, without the token', async () => {
    answer = () => ({
      status: 400,
      body: '<ErrorResponse><Error><Code>ExpiredTokenException</Code><Message>Token eyJ.a is expired</Message></Error></ErrorResponse>',
    });
    const error = await failure(env());
    expect(error.message).toBe('AWS STS gave no credentials (400 ExpiredTokenException).');
    expect(inspect(error)).not.toContain('eyJ');
    expect(requests()).toHaveLength(1);
  });

  it('needs a role and a file that can be read', async () => {
    const { AWS_ROLE_ARN: _, ...without } = env();
    expect((await failure(without)).message).toContain('AWS_ROLE_ARN is not');
    expect((await failure({ ...env(), AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'no') })).message).toContain(
      'cannot be read',
    );
  });
});

describe('a container', () => {
  const url = () => ({ AWS_CONTAINER_CREDENTIALS_FULL_URI: `${server.url}/v1/credentials?a=b` });

  it('is asked with its token, read anew from its file', async () => {
    answer = () => ({ body: { ...given, RoleArn: 'x' } });
    expect(await find(url())).toEqual(found);
    expect(await find({ ...url(), AWS_CONTAINER_AUTHORIZATION_TOKEN: 'Basic x' })).toEqual(found);
    const tokenFile = file('pod-token', 'from-file\n');
    expect(await find({ ...url(), AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: tokenFile })).toEqual(found);
    expect(requests().map(({ headers }) => headers['authorization'])).toEqual([
      undefined,
      'Basic x',
      'from-file',
    ]);
    expect(requests()[0]).toMatchObject({ method: 'GET', url: '/v1/credentials?a=b' });
  });

  it.each([
    'http://example.com/credentials',
    'http://169.254.170.2.example.com/',
    'http://127.0.0.1.nip.io/',
    'ftp://169.254.170.2/',
    'nonsense',
  ])('is not asked in the clear beyond this machine: %s', async (uri) => {
    expect((await failure({ AWS_CONTAINER_CREDENTIALS_FULL_URI: uri })).message).toContain('https://');
  });

  it('with a token of several lines or none to read is refused', async () => {
    const tokenFile = file('bad-token', 'a\r\nx-injected: b');
    expect(
      (await failure({ ...url(), AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: tokenFile })).message,
    ).toContain('more than a line');
    expect((await failure({ ...url(), AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/none' })).message).toContain(
      'cannot be read',
    );
    expect(requests()).toEqual([]);
  });

  it('is asked twice when it fails, and once when it refuses', async () => {
    answer = () => (requests().length === 1 ? { status: 500 } : { body: given });
    expect(await find(url())).toEqual(found);
    answer = () => ({ status: 403, body: { code: 'AccessDenied', message: 'hunter2' } });
    expect((await failure(url())).message).toBe(
      'The container credential service gave no credentials (403 AccessDenied).',
    );
    expect(requests()).toHaveLength(3);
  });

  it.each([
    [{ ...given, Token: undefined }],
    [{ ...given, Expiration: 'tomorrow' }],
    [{ ...given, SecretAccessKey: '' }],
    ['null'],
    ['<html>'],
  ])('that answers with something else is not believed: %j', async (body) => {
    answer = () => ({ body });
    const error = await failure(url());
    expect(error.message).toContain('without credentials');
    expect(inspect(error)).not.toContain('hunter2');
  });
});

describe('an instance', () => {
  const env = () => ({ AWS_EC2_METADATA_DISABLED: '', AWS_EC2_METADATA_SERVICE_ENDPOINT: server.url });
  const metadata =
    (credentials: object) =>
    (request: ArrivedRequest): AwsAnswer => {
      if (request.method === 'PUT' && request.url === '/latest/api/token') {
        return request.headers['x-aws-ec2-metadata-token-ttl-seconds'] ? { body: 'tok' } : { status: 400 };
      }
      if (request.headers['x-aws-ec2-metadata-token'] !== 'tok') return { status: 401 };
      const base = '/latest/meta-data/iam/security-credentials/';
      if (request.url === base) return { body: 'my-role\n' };
      return request.url === `${base}my-role`
        ? { body: { Code: 'Success', ...credentials } }
        : { status: 404 };
    };

  it('is asked for the credentials of its role, with a session token', async () => {
    answer = metadata(given);
    expect(await find(env())).toEqual(found);
    expect(requests()).toHaveLength(3);
  });

  it('whose credentials it could not replace in time goes on with them', async () => {
    answer = metadata({ ...given, Expiration: new Date(Date.now() - 60_000).toISOString() });
    const [, , , expiresAtMs] = await find(env());
    expect(expiresAtMs).toBeGreaterThan(Date.now() + 10 * 60_000);
  });

  it('that is none is told as no credentials at all', async () => {
    const error = await failure({ ...env(), AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://127.0.0.1:1' });
    expect(error.message).toMatch(/^No AWS credentials found/);
  });

  it('without a role has none either', async () => {
    answer = ({ method }) => (method === 'PUT' ? { body: 'tok' } : { status: 404 });
    expect((await failure(env())).message).toBe('The EC2 metadata service gave no credentials (404).');
  });
});
