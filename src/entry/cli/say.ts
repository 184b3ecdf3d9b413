import { parseArgs } from 'node:util';
import { createAssistant } from '../../assistant.ts';
import { loadConfig } from '../../config/load.ts';
import { createUndiciTransport } from '../../model/undici-transport.ts';
import { describeAnswerer } from './answerer.ts';
import { type Command, UsageError } from './command.ts';
import { localeOf } from './locale-of.ts';
import { quietLog } from './quiet-log.ts';
import { showTurn } from './show-turn.ts';
import { createSpeakerFor, type ShownTurn } from './speaker.ts';

/** One turn, printed with its timeline. Fails when the listener did not get the model's answer. */
export const say: Command = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { locale: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const text = positionals.join(' ').trim();
  if (text === '') throw new UsageError('say what? Put the words in quotes.');
  const config = await loadConfig({ cwd: terminal.cwd });
  const transport = createUndiciTransport();
  const assistant = createAssistant(config, { transport: transport.send, log: quietLog(config, terminal) });
  const speaker = createSpeakerFor(assistant, localeOf(values.locale, config));
  const turn = await speaker.say(text);
  if (values.json) terminal.print(`${JSON.stringify(asJson(turn), null, 2)}\n`);
  else terminal.print(`${describeAnswerer(assistant)}\n\n${showTurn(turn)}`);
  await speaker.close();
  await assistant.close(60_000);
  await transport.close();
  return hasAnswer(turn) ? 0 : 1;
};

function hasAnswer({ heard, events }: ShownTurn): boolean {
  const reply = events.find((event) => event.type === 'say-reply')?.reply;
  const isAnswer = reply?.cause === undefined || reply.cause === 'think/refusal' || reply.restPending;
  return heard.failure === undefined && reply !== undefined && isAnswer;
}

function asJson({ heard, events }: ShownTurn): object {
  const {
    speech,
    firstWordMs,
    silenceMs,
    totalMs,
    endOfSpeechMs,
    card,
    reprompt,
    microphoneOpen,
    violations,
  } = heard;
  return {
    speech,
    firstWordMs,
    silenceMs,
    totalMs,
    endOfSpeechMs,
    card,
    reprompt,
    microphoneOpen,
    violations,
    events,
  };
}
