import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import * as z from 'zod/mini';
import type { Config } from '../../config/config.ts';
import { WellspokenError } from '../../errors.ts';
import type { Heard } from '../../testing/local-alexa/heard.ts';
import type { LocalAlexa } from '../../testing/local-alexa/local-alexa.ts';
import { opensSkill } from '../cli/opens-skill.ts';
import { invocationNameIn } from './about.ts';
import { readBody } from './read-body.ts';
import type { StudioSpeakers } from './speakers.ts';
import { streamTurn, type TurnStreamOptions } from './turn-stream.ts';
import type { TurnBody } from './wire.ts';

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000));

const turnBody = z.strictObject({
  tab: z.string().check(z.regex(/^[\w-]{8,64}$/, 'letters and digits that no other tab has')),
  locale: z.string(),
  screen: z.boolean(),
  voice: z.boolean(),
  say: z.union([
    z.strictObject({ kind: z.enum(['launch', 'end']) }),
    z.strictObject({ kind: z.enum(['words', 'touch']), text: words }),
  ]),
});

/**
 * `POST /studio/turns`: something is said to a speaker of a tab; the answer is the turn as it happens, a `TurnLine` as JSON on each line.
 *
 * @throws `hear/malformed`, also for a language that the skill does not have; `hear/too-large`.
 */
export async function turnsRoute(
  context: Context,
  speakers: StudioSpeakers,
  config: Config,
  options: TurnStreamOptions,
): Promise<Response> {
  const { say, ...traits } = await readBody(context, turnBody);
  if (!config.languages.some((language) => language === traits.locale)) {
    const message = `The skill does not speak ${traits.locale}; languages in assistant.yaml has ${config.languages.join(', ')}.`;
    throw new WellspokenError('hear/malformed', message);
  }
  const speaker = speakers.speaker(traits);
  const act = (alexa: LocalAlexa) =>
    perform(say, alexa, invocationNameIn(traits.locale, config.invocationName));
  context.header('content-type', 'application/x-ndjson; charset=utf-8');
  return stream(context, async (lines) => {
    const gone = new AbortController();
    lines.onAbort(() => gone.abort());
    let written = Promise.resolve();
    await streamTurn(
      speaker,
      act,
      (line) => {
        written = written.then(async () => void (await lines.write(`${JSON.stringify(line)}\n`)));
      },
      options,
      gone.signal,
    );
    await written;
  });
}

function perform(say: TurnBody['say'], alexa: LocalAlexa, invocationName: string): Promise<Heard> {
  switch (say.kind) {
    case 'launch':
      return alexa.launch();
    case 'end':
      return alexa.endSession();
    case 'touch':
      return alexa.send({ type: 'Alexa.Presentation.APL.UserEvent', arguments: ['ask', say.text] });
    case 'words': {
      const isOpening =
        say.text.toLowerCase().includes(invocationName.toLowerCase()) &&
        opensSkill(say.text, [invocationName]);
      return isOpening ? alexa.launch() : alexa.say(say.text);
    }
  }
}
