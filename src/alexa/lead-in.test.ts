import { describe, expect, it } from 'vitest';
import { frameWords } from './frame-words.ts';
import { stripLeadIn } from './lead-in.ts';

const names = ['wise owl', 'クロード', 'वाइज़ आउल', ''];

describe('a leaked invocation', () => {
  it.each([
    ['ask wise owl what is love', 'what is love'],
    ['Ask Wise Owl to tell me a joke', 'tell me a joke'],
    ['alexa ask wise owl about whales', 'about whales'],
    ['hey alexa, open wise owl and tell me a joke', 'tell me a joke'],
    ['ask wise owl if whales sleep', 'if whales sleep'],
    ['talk to wise owl', ''],
    ['open wise owl', ''],
    ['wise owl', ''],
    ['frage wise owl wie spät es ist', 'wie spät es ist'],
    ['demande à wise owl quelle heure il est', 'quelle heure il est'],
    ['pregunta a wise owl qué hora es', 'qué hora es'],
    ['クロードに空はなぜ青い', '空はなぜ青い'],
    ['クロードを開いて', ''],
    ['アレクサ、クロードに、空はなぜ青い', '空はなぜ青い'],
    ['वाइज़ आउल से पूछो आसमान नीला क्यों है', 'आसमान नीला क्यों है'],
    ['अलेक्सा, वाइज़ आउल से पूछिए कि आसमान नीला क्यों है', 'आसमान नीला क्यों है'],
    ['أليكسا، اسألي wise owl لماذا السماء زرقاء', 'لماذا السماء زرقاء'],
    ['chiedi ad wise owl perché il cielo è blu', 'perché il cielo è blu'],
  ])('is stripped from "%s"', (text, rest) => {
    expect(stripLeadIn(text, names)).toBe(rest);
  });

  it.each([
    'what is love',
    'ask my mother what she likes',
    'tell me a joke',
    'open the pod bay doors',
    'wise owl feathers',
    'wise owls hoot',
    'ask wise owls why they hoot',
    'is the wise owl awake',
    'alexa is a common name',
    '',
  ])('is not seen in "%s"', (text) => {
    expect(stripLeadIn(text, names)).toBe(text);
  });

  it('is stripped by any verb and link of any language', () => {
    const listed = (words = '') => words.split(', ').filter((word) => word !== '');
    for (const words of Object.values(frameWords)) {
      for (const verb of listed(words?.verbs))
        expect(stripLeadIn(`${verb.toUpperCase()} wise owl, 42`, names), verb).toBe('42');
      for (const link of listed(words?.links))
        expect(stripLeadIn(`Wise Owl ${link.toUpperCase()} 42`, names), link).toBe('42');
    }
  });

  it('is not looked for without names', () => {
    expect(stripLeadIn('ask wise owl what is love', [])).toBe('ask wise owl what is love');
  });
});
