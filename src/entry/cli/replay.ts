import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { leakingNames } from '../../alexa/invocation-names.ts';
import { createAssistant } from '../../assistant.ts';
import { loadConfig } from '../../config/load.ts';
import { createUndiciTransport } from '../../model/undici-transport.ts';
import { describeAnswerer } from './answerer.ts';
import { type Command, UsageError } from './command.ts';
import { localeOf } from './locale-of.ts';
import { opensSkill } from './opens-skill.ts';
import { quietLog } from './quiet-log.ts';
import { showTurn } from './show-turn.ts';
import { createSpeakerFor } from './speaker.ts';

const maxBytes = 1_048_576;

/** A replay file of `ask dialog` (developer.amazon.com, "ask dialog", replay): what a person types in it, one after the other. */
const askDialog = z.object({
  locale: z.optional(z.string()),
  userInput: z.array(z.string().check(z.maxLength(8_000))).check(z.minLength(1), z.maxLength(1_000)),
});

/**
 * Says every line of a file to the skill, and shows each turn: a plain text file, or a replay file of `ask dialog`. Fails when a reply
 * broke a rule of Alexa's, or there was none.
 */
export const replay: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { locale: { type: 'string' } },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError('replay which file?');
  const { lines, locale } = await readLines(resolve(terminal.cwd, file), file);
  const config = await loadConfig({ cwd: terminal.cwd });
  const transport = createUndiciTransport();
  const assistant = createAssistant(config, { transport: transport.send, log: quietLog(config, terminal) });
  const speaker = createSpeakerFor(assistant, localeOf(values.locale ?? locale, config));
  terminal.print(`${describeAnswerer(assistant)}\n\n`);
  const names = leakingNames(config.invocationName);
  let failed = 0;
  for (const line of lines) {
    terminal.print(`you › ${line}\n\n`);
    const turn = await (opensSkill(line, names) ? speaker.launch() : speaker.say(line));
    terminal.print(`${showTurn(turn)}\n`);
    if (turn.heard.failure !== undefined || turn.heard.violations.length > 0) failed += 1;
  }
  await speaker.close();
  await assistant.close(60_000);
  await transport.close();
  terminal.print(
    `${lines.length} turns, ${failed === 0 ? 'all of them good' : `${failed} of them broken`}.\n`,
  );
  return failed === 0 ? 0 : 1;
};

async function readLines(path: string, name: string): Promise<{ lines: readonly string[]; locale?: string }> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`${name} cannot be read.`);
  });
  if (text.length > maxBytes) throw new UsageError(`${name} is larger than 1 MiB.`);
  const isJson = /^\s*\{/.test(text);
  const { userInput, locale } = isJson
    ? parseReplay(text, name)
    : { userInput: text.split('\n'), locale: undefined };
  // `.quit` ends an `ask dialog`; lines that begin with # are remarks.
  const lines = userInput.map((line) => line.trim()).filter((line) => line !== '' && !/^[.#]/.test(line));
  if (lines.length === 0) throw new UsageError(`${name} says nothing.`);
  return { lines, ...(locale === undefined ? {} : { locale }) };
}

function parseReplay(text: string, name: string): z.output<typeof askDialog> {
  try {
    return askDialog.parse(JSON.parse(text));
  } catch {
    throw new UsageError(
      `${name} is no replay file. It needs {"locale": "en-US", "userInput": ["…"]}, or plain lines.`,
    );
  }
}
