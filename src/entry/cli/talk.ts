import { parseArgs } from 'node:util';
import { createAssistant } from '../../assistant.ts';
import { loadConfig } from '../../config/load.ts';
import { createUndiciTransport } from '../../model/undici-transport.ts';
import { describeAnswerer } from './answerer.ts';
import type { Command } from './command.ts';
import { converse } from './converse.ts';
import { localeOf } from './locale-of.ts';
import { quietLog } from './quiet-log.ts';
import { legend } from './show-turn.ts';
import { createSpeakerFor } from './speaker.ts';

/** A conversation in the terminal, without a server. */
export const talk: Command = async (args, terminal) => {
  const { values } = parseArgs({ args: [...args], options: { locale: { type: 'string' } } });
  const config = await loadConfig({ cwd: terminal.cwd });
  const transport = createUndiciTransport();
  const assistant = createAssistant(config, { transport: transport.send, log: quietLog(config, terminal) });
  const speaker = createSpeakerFor(assistant, localeOf(values.locale, config));
  terminal.print(
    `${describeAnswerer(assistant)}\nType what you would say to the speaker. Ctrl-D ends.\n${legend}\n\n`,
  );
  await converse(speaker, terminal);
  await speaker.close();
  await assistant.close(60_000);
  await transport.close();
  return 0;
};
