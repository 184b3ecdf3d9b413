import { describe, expect, it } from 'vitest';
import { heardAsking, turnPorts } from '../../test/support/turn-ports.ts';
import { phrasesFor } from '../speech/phrases.ts';
import { cardFor, compose, endsWithQuestion, pick, type Said } from './compose.ts';

const phrases = phrasesFor('en-US');
const [elseWhat = ''] = phrases.prompts;

interface Row {
  readonly title: string;
  readonly said: Said;
  /** What comes of it with `keepListening` set to `always`, `question` and `never`: the speech, and the prompt where the microphone opens. */
  readonly always: readonly [string, string?];
  readonly question: readonly [string, string?];
  readonly never: readonly [string, string?];
}

const rows: readonly Row[] = [
  {
    title: 'a statement',
    said: { speech: 'Paris.' },
    always: [`Paris. ${elseWhat}`, elseWhat],
    question: ['Paris.'],
    never: ['Paris.'],
  },
  {
    title: 'a question of the model',
    said: { speech: 'Which one?' },
    always: ['Which one?', elseWhat],
    question: ['Which one?', elseWhat],
    never: ['Which one?'],
  },
  {
    title: 'the end of an answer that asked before it',
    said: { speech: 'That is all.', asksItself: true },
    always: ['That is all.', elseWhat],
    question: ['That is all.', elseWhat],
    never: ['That is all.'],
  },
  {
    title: 'an offer',
    said: { speech: 'Half of it.', question: 'Shall I go on?' },
    always: ['Half of it. Shall I go on?', 'Shall I go on?'],
    question: ['Half of it. Shall I go on?', 'Shall I go on?'],
    never: ['Half of it. Shall I go on?', 'Shall I go on?'],
  },
  {
    title: 'an offer alone',
    said: { speech: '', question: 'Shall I go on?' },
    always: ['Shall I go on?', 'Shall I go on?'],
    question: ['Shall I go on?', 'Shall I go on?'],
    never: ['Shall I go on?', 'Shall I go on?'],
  },
  {
    title: 'a phrase that invites',
    said: { speech: 'Just ask.', invites: true },
    always: ['Just ask.', phrases.firstPrompt],
    question: ['Just ask.', phrases.firstPrompt],
    never: ['Just ask.', phrases.firstPrompt],
  },
  {
    title: 'a phrase that does not',
    said: { speech: 'Is that so?', invites: false },
    always: ['Is that so?'],
    question: ['Is that so?'],
    never: ['Is that so?'],
  },
];

describe('a reply', () => {
  const cases = rows.flatMap((row) =>
    (['always', 'question', 'never'] as const).map((keepListening) => ({ ...row, keepListening })),
  );

  it.each(cases)('to $title, listening $keepListening', ({ said, keepListening, ...row }) => {
    const reply = compose(turnPorts({ keepListening }), heardAsking, said);
    const { speech, prompt } = reply;
    expect(prompt === undefined ? [speech] : [speech, prompt]).toEqual(row[keepListening]);
    expect(reply.keepListening).toBe(prompt !== undefined);
  });

  it('has no field that nobody gave', () => {
    expect(compose(turnPorts({ keepListening: 'never' }), heardAsking, { speech: 'Paris.' })).toEqual({
      speech: 'Paris.',
      keepListening: false,
      restPending: false,
    });
  });

  it('closes in the language of the request', () => {
    const { prompt } = compose(turnPorts(), { ...heardAsking, locale: 'ja-JP' }, { speech: '四です。' });
    expect(prompt).toBe(phrasesFor('ja-JP').prompts[0]);
  });
});

describe('what ends with a question', () => {
  it.each(['Which one?', 'どれですか？', 'أيهما؟', 'He asked: "Why?"', '(Really?) '])('%s does', (text) => {
    expect(endsWithQuestion(text)).toBe(true);
  });

  it.each(['', 'Why? Because.', 'It is.', '? no'])('%j does not', (text) => {
    expect(endsWithQuestion(text)).toBe(false);
  });
});

describe('one of several phrases', () => {
  it('is each of them for some number, and the first where a number is out of range', () => {
    const numbers = [0, 0.34, 0.67, 0.999, 1];
    expect(numbers.map((number) => pick(['a', 'b', 'c'], number))).toEqual(['a', 'b', 'c', 'c', 'a']);
    expect(pick([], 0.5)).toBe('');
  });
});

describe('a card', () => {
  it('has the question as its title, cut with an ellipsis at 80 characters', () => {
    expect(cardFor('why', 'Because.')).toEqual({ title: 'why', text: 'Because.' });
    expect(cardFor('x'.repeat(80), '').title).toBe('x'.repeat(80));
    expect(cardFor('x'.repeat(81), '').title).toBe(`${'x'.repeat(79)}…`);
  });

  it('never ends its title in half a character', () => {
    expect(cardFor(`${'x'.repeat(78)}😀😀`, '').title.isWellFormed()).toBe(true);
  });
});
