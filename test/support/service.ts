import { createStandInGateway, type StandInGateway } from '../../src/testing/gateway/gateway.ts';
import { createLocalAlexa } from '../../src/testing/local-alexa/local-alexa.ts';
import { type CommandProcess, startCommand } from './command-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const adminToken = 'an-admin-token-for-tests-0123456789';
export const secret = 'a secret that nobody may ever read';

/** `wellspoken serve` in a process of its own, with a stand-in for the models. */
export interface Service extends AsyncDisposable {
  readonly command: CommandProcess;
  readonly gateway: StandInGateway;
  readonly url: string;
  /** What the log says so far, a line each. */
  log(): readonly Readonly<Record<string, unknown>>[];
  /** `POST /v1/turns` with the right token. */
  ask(body: object, init?: { readonly accept?: string; readonly signal?: AbortSignal }): Promise<Response>;
}

/** The skill id of every local Alexa that is not told otherwise. */
export const { skillId } = createLocalAlexa({ skill: 'http://localhost' });

/**
 * Starts the service on a free port of this machine, with signatures off, the most talkative log and SQLite in a folder of its own. A
 * gateway that is shared with others is closed by whoever opened it.
 */
export async function startService(
  env: Readonly<Record<string, string>> = {},
  shared?: StandInGateway,
): Promise<Service> {
  const folder = temporaryFolder();
  const gateway = shared ?? (await createStandInGateway());
  const command = startCommand(['serve'], {
    cwd: folder.path,
    env: {
      COMETAPI_KEY: gateway.key,
      COMETAPI_BASE_URL: gateway.url,
      LOG_LEVEL: 'debug',
      PORT: '0',
      WELLSPOKEN_ADMIN_TOKEN: adminToken,
      WELLSPOKEN_SECRET: secret,
      WELLSPOKEN_SKILL_ID: skillId,
      WELLSPOKEN_VERIFY_SIGNATURE: 'off',
      ...env,
    },
  });
  const [, url = ''] = await command.sees(/"message":"service started","url":"([^"]+)"/);
  return {
    command,
    gateway,
    url,
    log: () =>
      command
        .stdout()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    ask: (body, { accept = 'application/json', ...init } = {}) =>
      fetch(`${url}/v1/turns`, {
        method: 'POST',
        headers: { authorization: `Bearer ${adminToken}`, accept },
        body: JSON.stringify(body),
        ...init,
      }),
    async [Symbol.asyncDispose]() {
      await command[Symbol.asyncDispose]();
      if (gateway !== shared) await gateway.close();
      folder[Symbol.dispose]();
    },
  };
}
