import { describe, expect, it } from 'vitest';
import { type RoutingModel, routeUtterance } from './routing.ts';

const freeText = { intent: 'AskIntent', slot: 'request' };
const model: RoutingModel = {
  interactionModel: {
    languageModel: {
      intents: [
        { name: 'AMAZON.StopIntent' },
        { name: 'AMAZON.FallbackIntent' },
        {
          name: 'AskWhatIntent',
          slots: [{ name: 'query', type: 'AMAZON.SearchQuery' }],
          samples: ['what {query}', 'what is {query}'],
        },
        { name: 'AskIntent', slots: [{ name: 'request', type: 'FreeSpeech' }], samples: ['{request}'] },
        {
          name: 'NumberIntent',
          slots: [{ name: 'number', type: 'AMAZON.NUMBER' }],
          samples: ['number {number}', '{number}'],
        },
        { name: 'GoOnIntent', samples: ['go on', 'tell me more (please)'] },
      ],
      types: [{ name: 'FreeSpeech', values: [{ name: { value: 'hello', synonyms: ['hi'] } }] }],
    },
  },
};
const route = (text: string) => routeUtterance(text, { locale: 'en-US', freeText, model });
const routeWithout = (text: string, locale = 'en-US') => routeUtterance(text, { locale, freeText });

describe('routing an utterance', () => {
  it.each([
    ['Stop!', 'en-GB', 'AMAZON.StopIntent'],
    ['yes', 'en-US', 'AMAZON.YesIntent'],
    ['say that again', 'en-US', 'AMAZON.RepeatIntent'],
    ['Hilfe', 'de-DE', 'AMAZON.HelpIntent'],
    ['sí', 'es-MX', 'AMAZON.YesIntent'],
    ['si\u0301', 'es-ES', 'AMAZON.YesIntent'],
    ['ストップ。', 'ja-JP', 'AMAZON.StopIntent'],
    ['توقف', 'ar-SA', 'AMAZON.StopIntent'],
    ['रुको', 'hi-IN', 'AMAZON.StopIntent'],
  ])('takes "%s" in %s for %s', (text, locale, intent) => {
    expect(routeWithout(text, locale)).toEqual({ intent, slots: {} });
  });

  it('matches built-in intents as a whole only, as Alexa does', () => {
    expect(routeWithout('stop talking please')).toEqual({
      intent: 'AskIntent',
      slots: { request: 'stop talking please' },
    });
  });

  it('hands all other words to the free-text intent when there is no model', () => {
    expect(routeWithout('  Why   is the sky blue ')).toEqual({
      intent: 'AskIntent',
      slots: { request: 'Why is the sky blue' },
    });
    expect(routeWithout('')).toEqual({ intent: 'AMAZON.FallbackIntent', slots: {} });
  });

  it('leaves carrier words out of the slot, with the longest carrier first', () => {
    expect(route('what is love')).toEqual({ intent: 'AskWhatIntent', slots: { query: 'love' } });
    expect(route('What time is it?')).toEqual({ intent: 'AskWhatIntent', slots: { query: 'time is it' } });
  });

  it('prefers fixed words to slots, and takes signs in samples literally', () => {
    expect(route('go on')).toEqual({ intent: 'GoOnIntent', slots: {} });
    expect(route('tell me more (please)').intent).toBe('GoOnIntent');
    expect(route('tell me more please').intent).toBe('AskIntent');
  });

  it('loses single words that a bare custom slot does not list', () => {
    expect(route('photosynthesis')).toEqual({ intent: 'AMAZON.FallbackIntent', slots: {} });
    expect(route('Hi').intent).toBe('AskIntent');
    expect(route('explain photosynthesis')).toEqual({
      intent: 'AskIntent',
      slots: { request: 'explain photosynthesis' },
    });
  });

  it('counts the words of a language that writes no spaces', () => {
    const routeJapanese = (text: string) => routeUtterance(text, { locale: 'ja-JP', freeText, model });
    expect(routeJapanese('空はなぜ青いの').intent).toBe('AskIntent');
    expect(routeJapanese('光合成').intent).toBe('AMAZON.FallbackIntent');
  });

  it('fills number slots with numbers only', () => {
    expect(route('42')).toEqual({ intent: 'NumberIntent', slots: { number: '42' } });
    expect(route('number nine').intent).toBe('AskIntent');
  });

  it('knows only those built-in intents that the model has', () => {
    expect(route('stop').intent).toBe('AMAZON.StopIntent');
    expect(route('help').intent).toBe('AMAZON.FallbackIntent');
  });

  it('gives an elicited slot everything but exact built-in intents', () => {
    const elicited = { intent: 'FollowUpIntent', slot: 'query' };
    expect(routeUtterance('Paris', { locale: 'en-US', freeText, model, elicited })).toEqual({
      intent: 'FollowUpIntent',
      slots: { query: 'Paris' },
    });
    expect(routeUtterance('stop', { locale: 'en-US', freeText, model, elicited }).intent).toBe(
      'AMAZON.StopIntent',
    );
  });
});
