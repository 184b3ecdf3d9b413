import type { Response, ResponseEnvelope, ui } from 'ask-sdk-model';
import { fitSsml } from '../speech/ssml.ts';
import type { Reply } from '../turn/request.ts';
import { cutText } from './cut-text.ts';
import { elicitFollowUp } from './elicit.ts';
import { renderDocument } from './screen.ts';

// Alexa takes 8,000 characters of speech; whether markup counts is not documented, so we count it and keep well below. Together with
// the card's 8,000 characters a response stays under 64 KB in any script.
const MAX_SSML_LENGTH = 6_000;
const MAX_PROMPT_SSML_LENGTH = 1_000;
const MAX_CARD_LENGTH = 8_000;
const MAX_CARD_TITLE_LENGTH = 200;

export interface ToAlexaResponseOptions {
  /** Of a device with a screen, which then shows the card's text as a document. */
  readonly aplVersion?: string | undefined;
  /** BCP 47 tag of the language spoken. */
  readonly locale: string;
  /** Whether an open microphone takes what is said next whole, by `Dialog.ElicitSlot`: only for a model that has the dialog. */
  readonly elicit?: boolean;
}

/**
 * The response that says a reply. Within Alexa's limits (Request and Response JSON Reference) whatever the reply's length: what is too
 * long is cut at a sentence. `shouldEndSession` is always explicit, and the microphone opens only with a prompt to go with it, since a
 * missing or `null` value means different things on different devices (Manage Skill Sessions).
 */
export function toAlexaResponse(reply: Reply, options: ToAlexaResponseOptions): ResponseEnvelope {
  const { locale, elicit = false, aplVersion } = options;
  const { followsEarlySpeech = false } = reply;
  const speech = ssmlSpeech(reply.speech, locale, MAX_SSML_LENGTH);
  const prompt = ssmlSpeech((reply.keepListening && reply.prompt) || '', locale, MAX_PROMPT_SSML_LENGTH);
  // A microphone that opens without a word would leave the person guessing.
  const spoken = speech ?? prompt;
  const card = reply.card && simpleCard(reply.card);
  const document = reply.card && aplVersion && screenOf(reply.card, aplVersion, reply, locale);
  const directives = [...(prompt && elicit ? [elicitFollowUp()] : []), ...(document ? [document] : [])];
  const response: Response = {
    // Behind what is still being said; which of the two a device prefers without it is not documented.
    ...(spoken && { outputSpeech: followsEarlySpeech ? { ...spoken, playBehavior: 'ENQUEUE' } : spoken }),
    ...(prompt && { reprompt: { outputSpeech: prompt } }),
    ...(card && { card }),
    ...(directives.length > 0 && { directives }),
    shouldEndSession: !prompt,
  };
  return { version: '1.0', response };
}

/** The response to requests that allow no speech: it says nothing and leaves the session as it is. */
export function emptyResponse(): ResponseEnvelope {
  return { version: '1.0', response: {} };
}

function screenOf(
  { title, text }: NonNullable<Reply['card']>,
  aplVersion: string,
  reply: Reply,
  locale: string,
) {
  return renderDocument(title, text, { locale, aplVersion, canGoOn: reply.restPending });
}

function ssmlSpeech(text: string, locale: string, maxCharacters: number): ui.SsmlOutputSpeech | undefined {
  // Rather silence than speech without a sound, for which Alexa rejects a response.
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const { ssml } = fitSsml(text, { locale, maxCharacters });
  return { type: 'SSML', ssml };
}

function simpleCard(card: NonNullable<Reply['card']>): ui.SimpleCard | undefined {
  const title = cutText(plain(card.title).replaceAll('\n', ' '), MAX_CARD_TITLE_LENGTH);
  const content = cutText(plain(card.text), MAX_CARD_LENGTH - title.length);
  return content === '' ? undefined : { type: 'Simple', ...(title && { title }), content };
}

/** Without control characters except line breaks, and without halves of surrogate pairs. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
}
