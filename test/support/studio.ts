import { type AssistantParts, createAssistant } from '../../src/assistant.ts';
import { systemClock } from '../../src/clock.ts';
import type { ConfigInput } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { speakerUserId, createSpeaker } from '../../src/entry/cli/speaker.ts';
import { type RunningServer, startServer } from '../../src/entry/server.ts';
import type { StudioAssets } from '../../src/entry/studio/assets.ts';
import { createStudio } from '../../src/entry/studio/create-studio.ts';
import { createTurnFeed } from '../../src/entry/studio/turn-feed.ts';
import type { TurnBody, TurnLine } from '../../src/entry/studio/wire.ts';
import { createScriptedModel } from '../../src/model/scripted.ts';
import { createLog } from '../../src/observe/log.ts';
import type { SkillFunction } from '../../src/testing/local-alexa/skill.ts';

/** The studio over a running service, as `dev` puts them together. */
export interface RunningStudio extends AsyncDisposable {
  /** Of the service. */
  readonly url: string;
  /** Of the page, with the key. */
  readonly address: string;
  readonly key: string;
  readonly userId: string;
  /** Asks with the key, as the page does. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Posts JSON with the key. */
  post(path: string, body: unknown, init?: RequestInit): Promise<Response>;
  /** Has a turn and collects what is told of it. */
  turn(body: Partial<TurnBody>): Promise<TurnLine[]>;
}

export interface StudioSetup extends AssistantParts {
  readonly config?: ConfigInput;
  readonly assets?: () => Promise<StudioAssets>;
}

/** Starts one in this process on a free port, its model a quick scripted one unless told otherwise, its store in memory. */
export async function startStudio({ config, assets, ...parts }: StudioSetup = {}): Promise<RunningStudio> {
  const settings = parseConfig(config ?? {}, {
    HOST: '127.0.0.1',
    PORT: '0',
    WELLSPOKEN_STORE: 'memory:',
    WELLSPOKEN_SECRET: 'a secret for tests, and for nothing else',
  });
  let server: RunningServer | undefined;
  const urlOf = () => server?.url ?? '';
  const skill: SkillFunction = async ({ headers, body }) => {
    const response = await fetch(`${urlOf()}/alexa`, { method: 'POST', headers, body: Buffer.from(body) });
    return { status: response.status, body: await response.text() };
  };
  const speaker = createSpeaker(skill, { locale: 'en-US', deadlineMs: settings.voice.deadlineMs });
  const { skillId } = speaker.alexa;
  const models = [createScriptedModel({ clock: systemClock, firstTokenMs: 20, tokensPerSecond: 2_000 })];
  const log = createLog({ level: 'error', now: systemClock.now, write: () => {} });
  const feed = createTurnFeed(createAssistant(settings, { models, log, ...parts }));
  const studio = createStudio({
    feed,
    skill,
    skillId,
    userId: speakerUserId,
    url: urlOf,
    ...(assets === undefined ? {} : { assets }),
  });
  server = await startServer(feed.assistant, {
    ...speaker.handlerOptions,
    skillIds: [skillId],
    studio: studio.routes,
  });
  const { url } = server;
  const address = studio.address();
  const key = address.slice(address.indexOf('#') + 1);
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(url + path, {
      ...init,
      headers: { authorization: `Bearer ${key}`, ...(init.headers as Record<string, string>) },
    });
  const post = (path: string, body: unknown, init: RequestInit = {}) =>
    ask(path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...init,
      headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string>) },
    });
  return {
    url,
    address,
    key,
    userId: speakerUserId,
    ask,
    post,
    async turn(body) {
      const response = await post('/studio/turns', { ...plainTurn, ...body });
      const text = await response.text();
      if (!response.ok) throw new Error(text);
      return text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as TurnLine);
    },
    async [Symbol.asyncDispose]() {
      await studio.close();
      await speaker.close();
      await server.close(2_000);
    },
  };
}

/** For tests that need no page. */
export const onePage = (): Promise<StudioAssets> =>
  Promise.resolve(
    new Map([['index.html', { type: 'text/html; charset=utf-8', bytes: Buffer.from('<p>the page') }]]),
  );

/** A turn body to change. */
export const plainTurn: TurnBody = {
  tab: 'tab-of-a-test',
  locale: 'en-US',
  screen: true,
  voice: false,
  say: { kind: 'words', text: 'tell me a joke' },
};

/** The first line of a kind. */
export function lineOf<Type extends TurnLine['type']>(
  lines: readonly TurnLine[],
  type: Type,
): Extract<TurnLine, { type: Type }> {
  const found = lines.find((line): line is Extract<TurnLine, { type: Type }> => line.type === type);
  if (found === undefined) throw new Error(`No ${type} in ${JSON.stringify(lines).slice(0, 500)}`);
  return found;
}
