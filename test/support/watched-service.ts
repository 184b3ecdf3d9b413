import { type Assistant, createAssistant } from '../../src/assistant.ts';
import { systemClock } from '../../src/clock.ts';
import type { ConfigInput } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { startServer } from '../../src/entry/server.ts';
import { createLog } from '../../src/observe/log.ts';
import type { Observer } from '../../src/observe/observer.ts';
import type { Store } from '../../src/store/store.ts';
import { createStandInGateway, type StandInGateway } from '../../src/testing/gateway/gateway.ts';
import { createLocalAlexa, type LocalAlexaOptions } from '../../src/testing/local-alexa/local-alexa.ts';
import { createListener, type Listener } from './listener.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const watchedToken = 'kf7Qz2-admin-token-of-a-test-91';
export const watchedSecret = 'q3v9Zp1xT6mB0sJ8kLw2Yd5Hn7Rf4Cg=';

/** The service over real HTTP, with signed requests, and with somebody at every place where words could get out. */
export interface WatchedService extends AsyncDisposable {
  readonly assistant: Assistant;
  readonly url: string;
  readonly gateway: StandInGateway;
  readonly proxy: RecordingProxy;
  /** A folder for whatever a command needs to run beside it. */
  readonly folder: string;
  readonly file: string;
  /** All lines of the log so far, at its most talkative. */
  log(): string;
  /** Somebody with a speaker; what breaks one of Alexa's rules fails the test. */
  meet(options?: Omit<LocalAlexaOptions, 'skill' | 'skillId'>): Listener;
  admin(path: string, init?: RequestInit): Promise<Response>;
  /** Ends the service as a deployment does, once what it still remembers is written. */
  close(): Promise<void>;
}

export interface WatchedOptions {
  readonly config?: ConfigInput;
  readonly env?: Readonly<Record<string, string>>;
  readonly store?: Store;
  readonly observers?: readonly Observer[];
  /** A database that outlives the service; one of its own by default. */
  readonly file?: string;
}

const { certificates, skillId } = createLocalAlexa({ skill: 'http://localhost' });
const { trustedRoots, fetch: certificateFetch } = certificates;

export async function startWatchedService(options: WatchedOptions = {}): Promise<WatchedService> {
  const folder = temporaryFolder();
  const gateway = await createStandInGateway();
  const proxy = await startRecordingProxy(gateway.url);
  const file = options.file ?? `${folder.path}/wellspoken.db`;
  const lines: string[] = [];
  const log = createLog({ level: 'debug', now: systemClock.now, write: (line) => void lines.push(line) });
  const config = parseConfig(options.config ?? {}, {
    COMETAPI_KEY: gateway.key,
    COMETAPI_BASE_URL: proxy.url,
    WELLSPOKEN_ADMIN_TOKEN: watchedToken,
    WELLSPOKEN_SECRET: watchedSecret,
    WELLSPOKEN_SKILL_ID: skillId,
    WELLSPOKEN_STORE: `sqlite:${file}`,
    PORT: '0',
    ...options.env,
  });
  const { store, observers = [] } = options;
  const assistant = createAssistant(config, { log, observers, ...(store === undefined ? {} : { store }) });
  const server = await startServer(assistant, {
    trustedRoots,
    fetch: certificateFetch,
    directives: { allowLoopback: true },
    onError: (error, requestId) =>
      log.warn('request failed', { code: error.code, reason: error.message, requestId }),
  });
  const listeners: Listener[] = [];
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= server.close());
  return {
    assistant,
    url: server.url,
    gateway,
    proxy,
    folder: folder.path,
    file,
    log: () => lines.join(''),
    meet(listening) {
      const listener = createListener({ ...listening, skill: `${server.url}/alexa`, skillId });
      listeners.push(listener);
      return listener;
    },
    admin(path, init = {}) {
      const headers = new Headers(init.headers);
      headers.set('authorization', `Bearer ${watchedToken}`);
      return fetch(`${server.url}/admin${path}`, { ...init, headers });
    },
    close,
    async [Symbol.asyncDispose]() {
      for (const listener of listeners) await listener.close();
      await close();
      await proxy[Symbol.asyncDispose]();
      await gateway.close();
      folder[Symbol.dispose]();
    },
  };
}
