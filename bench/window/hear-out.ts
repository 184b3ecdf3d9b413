import { phrasesFor } from '../../src/speech/phrases.ts';
import type { Heard } from '../../src/testing/local-alexa/heard.ts';
import type { LocalAlexa } from '../../src/testing/local-alexa/local-alexa.ts';

const { offerMore, cutShort, takesLong } = phrasesFor('en-US');

/** Asks, and says "go on" as long as more is offered, at most `limit` times. `pause` passes the time in between. */
export async function hearOut(
  alexa: Pick<LocalAlexa, 'say'>,
  question: string,
  { pause = async () => {}, limit = 20 }: { pause?: (heard: Heard) => Promise<void>; limit?: number } = {},
): Promise<Heard[]> {
  const turns = [await alexa.say(question)];
  while (turns.length <= limit) {
    const last = turns.at(-1);
    if (last === undefined || ![offerMore, cutShort, takesLong].some((offer) => last.speech.endsWith(offer)))
      break;
    await pause(last);
    turns.push(await alexa.say('go on'));
  }
  return turns;
}
