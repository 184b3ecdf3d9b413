import { describe, expect, it } from 'vitest';
import { withFact } from './facts.ts';
import { noConversation } from './no-conversation.ts';

const fact = (text: string, turnId = 't9') => ({ text, turnId });
const of = (...texts: string[]) => ({
  ...noConversation,
  facts: texts.map((text, n) => ({ text, turnId: `t${n}`, atMs: n })),
});
const texts = (conversation: ReturnType<typeof withFact>) => conversation?.facts.map(({ text }) => text);

describe('a fact', () => {
  it('is kept word for word, as the newest', () => {
    const next = withFact(of('a'), fact('My sister is Zoë!'), 50, 400);
    expect(next?.facts.at(-1)).toEqual({ text: 'My sister is Zoë!', turnId: 't9', atMs: 50 });
    expect(texts(next)).toEqual(['a', 'My sister is Zoë!']);
  });

  it('that was told before only becomes the newest, however it is written', () => {
    expect(texts(withFact(of('I like tea', 'b'), fact('i like tea.'), 50, 400))).toEqual([
      'b',
      'i like tea.',
    ]);
    expect(texts(withFact(of('मुझे चाय पसंद है', 'b'), fact('मुझे चाय पसंद है।'), 50, 400))).toHaveLength(2);
  });

  it('is not mistaken for another that shares its letters', () => {
    expect(texts(withFact(of('मेरा नाम राम'), fact('मेरा नाम रमा'), 50, 400))).toHaveLength(2);
    expect(texts(withFact(of('[EMAIL_1] is mine'), fact('[EMAIL_2] is mine'), 50, 400))).toHaveLength(2);
    expect(texts(withFact(of('!!!'), fact('???'), 50, 400))).toHaveLength(2);
  });

  it('finds no room where all together would be too long, and pushes nothing out', () => {
    expect(withFact(of('x'.repeat(36)), fact('four'), 50, 10)).toBeDefined();
    expect(withFact(of('x'.repeat(37)), fact('four'), 50, 10)).toBeUndefined();
    expect(withFact(of(), fact('a'), 50, 0)).toBeUndefined();
    expect(withFact(of('x'.repeat(37)), fact('X'.repeat(37)), 50, 10)).toBeDefined();
  });
});
