import { randomBytes } from 'node:crypto';
import { createAssistant } from '../../assistant.ts';
import { noKeyWarning } from '../../config/build-config.ts';
import type { Config } from '../../config/config.ts';
import { hostIn } from '../../config/host.ts';
import { loadConfig } from '../../config/load.ts';
import { isLoopback } from '../../config/loopback.ts';
import { WellspokenError } from '../../errors.ts';
import { createUndiciTransport } from '../../model/undici-transport.ts';
import { Secret } from '../../secret.ts';
import type { SkillFunction } from '../../testing/local-alexa/skill.ts';
import { type RunningServer, startServer } from '../server.ts';
import { studioSource } from '../studio/assets.ts';
import { createStudio } from '../studio/create-studio.ts';
import { createTurnFeed } from '../studio/turn-feed.ts';
import { describeAnswerer } from './answerer.ts';
import { type Command, UsageError } from './command.ts';
import { converse } from './converse.ts';
import { legend } from './show-turn.ts';
import { quietLog } from './quiet-log.ts';
import { createSpeaker, speakerUserId } from './speaker.ts';

/**
 * The service on this machine, with a conversation through the local Alexa where there is a terminal. Its requests take the whole way:
 * signed, over HTTP, verified.
 */
export const dev: Command = async (args, terminal) => {
  if (args.length > 0) throw new UsageError('it takes no arguments.');
  // Before the rest of the configuration, which is held to more where others can reach it.
  const host = hostIn();
  if (!isLoopback(host)) {
    throw new WellspokenError(
      'start/config',
      `dev listens on this machine only, but HOST is ${host}. Use serve for that.`,
    );
  }
  const config = await loadConfig({ cwd: terminal.cwd });
  const transport = createUndiciTransport();
  const token = config.adminToken ?? new Secret(randomBytes(18).toString('base64url'));
  let server: RunningServer | undefined;
  const urlOf = () => server?.url ?? '';
  const skill: SkillFunction = async ({ headers, body }) => {
    const response = await fetch(`${urlOf()}/alexa`, { method: 'POST', headers, body: Buffer.from(body) });
    return { status: response.status, body: await response.text() };
  };
  const speaker = createSpeaker(skill, {
    locale: config.languages[0] ?? 'en-US',
    deadlineMs: config.voice.deadlineMs,
    ...(config.skillIds[0] === undefined ? {} : { skillId: config.skillIds[0] }),
  });
  const feed = createTurnFeed(
    createAssistant(config, { transport: transport.send, log: quietLog(config, terminal) }),
  );
  const { assistant } = feed;
  const { skillId } = speaker.alexa;
  const studio =
    studioSource() === undefined
      ? undefined
      : createStudio({ feed, skill, skillId, userId: speakerUserId, url: urlOf });
  const skillIds = config.skillIds.length > 0 ? config.skillIds : [skillId];
  server = await startServer(assistant, {
    ...speaker.handlerOptions,
    skillIds,
    adminToken: token,
    ...(studio === undefined ? {} : { studio: studio.routes }),
  });
  terminal.print(introduction(server.url, describeAnswerer(assistant), config));
  terminal.print(`${studio === undefined ? noStudio : `See it speak: ${studio.address()}`}\n`);
  if (terminal.input.isTTY) {
    terminal.print(`Type what you would say to the speaker. Ctrl-D ends.\n${legend}\n\n`);
    await converse(speaker, terminal);
  } else {
    terminal.print(howToTalk(server.url, token));
    await terminal.stopped;
  }
  await studio?.close();
  await speaker.close();
  await server.close();
  await transport.close();
  return 0;
};

/** Neither built, as in the published package, nor to be built, as in a clone with its development dependencies. */
const noStudio = 'The studio, its page, is not there: it needs the development dependencies (npm ci).';

function introduction(url: string, answerer: string, config: Config): string {
  const notes = config.warnings
    .filter((warning) => warning !== noKeyWarning)
    .map((note) => `Note: ${note}\n`);
  const place = /^memory:$/i.test(config.store) ? 'memory' : config.store.replace(/^sqlite:/i, '');
  return `Wellspoken is at ${url} and keeps its conversations in ${place}.\n${answerer}\n${notes.join('')}`;
}

/** The token is this run's own unless one is set: whoever reads the terminal may use it, and nobody else. */
function howToTalk(url: string, token: Secret): string {
  return `There is no terminal to type in, so talk to it from another one:

  npm run -s wellspoken -- talk
  npm run -s wellspoken -- say "why is the sky blue"
  curl -s ${url}/v1/turns -H 'authorization: Bearer ${token.reveal()}' -d '{"text":"why is the sky blue"}'

`;
}
