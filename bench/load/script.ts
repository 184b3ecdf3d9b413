import type { Script } from '../../src/testing/index.ts';

const speech =
  'The sky looks blue because the air scatters short waves of light more than long ones. Blue comes at us from every side, ' +
  'while red and yellow go straight through. At sunset the light has further to go, and only the red is left.';
const text = JSON.stringify({ speech, card: null });
const firstTokenMs = 400;
const tokensPerSecond = 400;
const charactersPerToken = 4;

/** Words that every right answer has. */
export const tellingWords = 'only the red is left';

/** How the model answers every question: about sixty tokens, an event each. */
export const script: Script = { text, firstTokenMs, tokensPerSecond, chunkCharacters: charactersPerToken };

/** When the last piece of text is due, from the moment the model has read the question: nobody could reply earlier. */
export const scriptedMs =
  firstTokenMs + ((Math.ceil(text.length / charactersPerToken) - 1) * 1_000) / tokensPerSecond;
