import { describe, expect, it } from 'vitest';
import { checkResponse } from '../testing/local-alexa/platform-rules.ts';
import type { Reply } from '../turn/request.ts';
import { emptyResponse, toAlexaResponse } from './response.ts';

const ask = { type: 'IntentRequest', locale: 'en-US', intent: { name: 'AskIntent' } };
const said = (changes: Partial<Reply>): Reply => ({
  speech: 'Hello.',
  keepListening: false,
  restPending: false,
  ...changes,
});
const respond = (changes: Partial<Reply>, locale = 'en-US') => toAlexaResponse(said(changes), { locale });

describe('a reply', () => {
  it('is spoken and ends the session', () => {
    expect(respond({})).toEqual({
      version: '1.0',
      response: {
        outputSpeech: { type: 'SSML', ssml: '<speak>Hello.</speak>' },
        shouldEndSession: true,
      },
    });
  });

  it('keeps the microphone open with its prompt', () => {
    expect(
      respond({ speech: 'Hello. Anything else?', prompt: 'Anything else?', keepListening: true }).response,
    ).toEqual({
      outputSpeech: { type: 'SSML', ssml: '<speak>Hello. Anything else?</speak>' },
      reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>Anything else?</speak>' } },
      shouldEndSession: false,
    });
  });

  it('asks for the follow-up only while the microphone is open', () => {
    const reply = { speech: 'Hello.', keepListening: true, restPending: false };
    const directives = (prompt: string, elicit: boolean) =>
      toAlexaResponse({ ...reply, prompt }, { locale: 'en-US', elicit }).response.directives;
    expect(directives('Anything else?', true)).toEqual([
      {
        type: 'Dialog.ElicitSlot',
        slotToElicit: 'query',
        updatedIntent: {
          name: 'FollowUpIntent',
          confirmationStatus: 'NONE',
          slots: { query: { name: 'query', confirmationStatus: 'NONE' } },
        },
      },
    ]);
    expect(directives('', true)).toBeUndefined();
    expect(directives('Anything else?', false)).toBeUndefined();
  });

  it('never opens the microphone without a prompt, nor prompts with it closed', () => {
    expect(respond({ keepListening: true }).response.shouldEndSession).toBe(true);
    expect(respond({ keepListening: true, prompt: ' ' }).response.shouldEndSession).toBe(true);
    expect(respond({ keepListening: false, prompt: 'Anything else?' }).response).not.toHaveProperty(
      'reprompt',
    );
  });

  it('speaks at least its prompt before the microphone opens', () => {
    expect(respond({ speech: '', prompt: 'Anything else?', keepListening: true }).response).toMatchObject({
      outputSpeech: { ssml: '<speak>Anything else?</speak>' },
      shouldEndSession: false,
    });
  });

  it.each(['', '  ', '\u0000', '…'])('without a sound (%j) has no speech at all', (speech) => {
    expect(respond({ speech }).response).toEqual({ shouldEndSession: true });
  });

  it('shows its card as plain text', () => {
    const card = { title: 'Owls\nand\u0000 more', text: 'One & two\r\n<three> \ud83e' };
    expect(respond({ card }).response.card).toEqual({
      type: 'Simple',
      title: 'Owls and  more',
      content: 'One & two\n<three> \ufffd',
    });
    expect(respond({ card: { title: 'x', text: ' \n' } }).response).not.toHaveProperty('card');
    expect(respond({ card: { title: ' ', text: 'x' } }).response.card).toEqual({
      type: 'Simple',
      content: 'x',
    });
  });

  it.each([
    ['plain words', 'One & two <three>. '.repeat(5_000)],
    ['one endless word', 'x'.repeat(100_000)],
    ['ampersands', `a${'&'.repeat(100_000)}`],
    ['quotes', `"a'`.repeat(50_000)],
    ['line breaks', 'a\n\n'.repeat(50_000)],
    ['Japanese', '空はなぜ青いのでしょうか。'.repeat(5_000)],
    ['Hindi', 'आसमान नीला क्यों है? '.repeat(5_000)],
    ['Arabic', 'لماذا السماء زرقاء؟ '.repeat(5_000)],
    ['emoji', `owl ${'🦉'.repeat(50_000)}`],
    ['control characters', `a${'\u0001\ud800'.repeat(50_000)}`],
  ])('stays within every limit with %s beyond measure', (_what, text) => {
    const envelope = respond({
      speech: text,
      prompt: text,
      keepListening: true,
      card: { title: text, text },
    });
    const { outputSpeech, reprompt, card } = envelope.response;
    expect(JSON.stringify(outputSpeech).length).toBeLessThan(8_000);
    expect(JSON.stringify(reprompt).length).toBeLessThan(8_000);
    const { title = '', content = '' } = card as { title?: string; content?: string };
    expect(title.length + content.length).toBeLessThanOrEqual(8_000);
    expect(Buffer.byteLength(JSON.stringify(envelope))).toBeLessThan(64 * 1024);
    expect(checkResponse(envelope, ask).filter(({ refused }) => refused)).toEqual([]);
  });

  it('breaks no rule of the platform whatever markup it holds', () => {
    const speech = 'A < B & C > "D" <break time="99s"/> </speak> ]]> &amp; What now?';
    expect(checkResponse(respond({ speech, prompt: 'What now?', keepListening: true }), ask)).toEqual([]);
  });
});

it('the empty response says nothing and leaves the session alone', () => {
  expect(emptyResponse()).toEqual({ version: '1.0', response: {} });
});
