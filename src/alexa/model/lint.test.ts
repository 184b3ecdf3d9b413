import { describe, expect, it } from 'vitest';
import type { InteractionModel, ModelIntent, SlotType } from './interaction-model.ts';
import { lintModel, lintRules } from './lint.ts';

const search = { name: 'query', type: 'AMAZON.SearchQuery' };
const seeds: SlotType = { name: 'FreeSpeech', values: [{ name: { value: 'a walk in the rain' } }] };
const clean: readonly ModelIntent[] = [
  { name: 'AskWhyIntent', slots: [search], samples: ['why {query}'] },
  { name: 'AskIntent', slots: [{ name: 'request', type: 'FreeSpeech' }], samples: ['{request}'] },
  ...['Stop', 'Cancel', 'Help', 'Fallback', 'NavigateHome'].map((what) => ({ name: `AMAZON.${what}Intent` })),
];
const phrases = [
  'Alexa, open clever friend',
  'Alexa, ask clever friend why the sky is blue',
  'Alexa, ask clever friend to a walk in the rain',
];

interface Parts {
  readonly intents?: readonly ModelIntent[];
  readonly types?: readonly SlotType[];
  readonly invocationName?: string;
  readonly level?: string;
}

const modelOf = ({
  intents = clean,
  types = [seeds],
  invocationName = 'clever friend',
  level = 'LOW',
}: Parts): InteractionModel => ({
  interactionModel: {
    languageModel: {
      invocationName,
      modelConfiguration: { fallbackIntentSensitivity: { level } },
      intents,
      types,
    },
  },
});
const withIntent = (intent: Partial<ModelIntent>) =>
  modelOf({ intents: [...clean, { name: 'OddIntent', samples: ['odd'], ...intent }] });
const withValues = (...values: string[]) =>
  modelOf({ types: [{ name: 'FreeSpeech', values: values.map((value) => ({ name: { value } })) }] });
const brokenRules = (
  model: InteractionModel,
  locale = 'en-US',
  examplePhrases: readonly string[] = phrases,
) => [...new Set(lintModel(model, { locale, examplePhrases }).map(({ rule }) => rule))];

const breaches: readonly [rule: string, model: InteractionModel][] = [
  ['carrier-phrase', withIntent({ slots: [search], samples: ['{query}'] })],
  ['carrier-phrase', withIntent({ slots: [search], samples: [' {query}'] })],
  [
    'search-slot-alone',
    withIntent({
      slots: [search, { name: 'city', type: 'AMAZON.City' }],
      samples: ['in {city} find {query}'],
    }),
  ],
  [
    'search-slot-alone',
    withIntent({ slots: [search, { ...search, name: 'more' }], samples: ['find {query}'] }),
  ],
  ['search-slot-last', withIntent({ slots: [search], samples: ['find {query} please'] })],
  ['one-lead-word', withIntent({ slots: [search], samples: ['who {query}', 'who is {query}'] })],
  ['slot-declared', withIntent({ samples: ['find {nothing}'] })],
  ['sample-characters', withIntent({ samples: ['give me 5 of them'] })],
  ['sample-characters', withIntent({ samples: ['what, me?'] })],
  ['sample-characters', withIntent({ slots: [search], samples: ['find {query'] })],
  ['sample-once', withIntent({ slots: [search], samples: ['Why {query}'] })],
  ['sample-without-name', withIntent({ samples: ['ask clever friend'] })],
  ['custom-intent-has-samples', withIntent({ samples: [] })],
  ['slot-type-known', withIntent({ slots: [{ name: 'thing', type: 'Missing' }], samples: ['a {thing}'] })],
  [
    'slot-type-retired',
    withIntent({ slots: [{ name: 'words', type: 'AMAZON.LITERAL' }], samples: ['say {words}'] }),
  ],
  [
    'slot-name-one-type',
    withIntent({ slots: [{ name: 'request', type: 'AMAZON.City' }], samples: ['in {request}'] }),
  ],
  [
    'borrowed-catch-all',
    withIntent({ slots: [{ name: 'utterance', type: 'AMAZON.Person' }], samples: ['{utterance}'] }),
  ],
  ['free-speech', modelOf({ intents: clean.filter(({ slots }) => slots === undefined) })],
  ['slot-type-values', withValues()],
  [
    'slot-value-id',
    modelOf({ types: [{ name: 'FreeSpeech', values: [{ id: 'a b', name: { value: 'x' } }] }] }),
  ],
  ['slot-value-length', withValues('x'.repeat(141))],
  ['slot-value-once', withValues('a walk', 'A walk')],
  ['required-intents', modelOf({ intents: clean.slice(0, -1) })],
  ['names', withIntent({ name: 'Chat2Intent' })],
  ['names', withIntent({ name: 'chat-intent' })],
  ['names-once', withIntent({ name: 'AskIntent' })],
  ['names-once', modelOf({ types: [seeds, seeds] })],
  ['fallback-sensitivity', modelOf({ level: 'low' })],
  [
    'limits',
    modelOf({
      intents: [...clean, ...Array.from({ length: 250 }, () => ({ name: 'Many', samples: ['many'] }))],
    }),
  ],
  ['limits', withValues(...Array.from({ length: 50_001 }, (_, index) => `value ${index}`))],
  ...[
    ['friend', 'one word'],
    ['open friend', 'a launch word'],
    ['echo friend', 'a wake word'],
    ['claude friend', "somebody else's brand"],
    ['the friend', 'an article'],
    ['clever friend 2', 'a digit'],
    ['Clever Friend', 'a capital'],
    ['clever  friend', 'two spaces'],
    ['', 'nothing'],
  ].map(([invocationName = '']): [string, InteractionModel] => [
    'invocation-name',
    modelOf({ invocationName }),
  ]),
];

describe('the lint of interaction models', () => {
  it('passes a clean model', () => {
    expect(lintModel(modelOf({}), { locale: 'en-US', examplePhrases: phrases })).toEqual([]);
  });

  it.each(breaches)('%s catches its breach', (rule, model) => {
    expect(brokenRules(model)).toContain(rule);
  });

  it.each([
    ['two of them', phrases.slice(1)],
    ['the first asks at once', phrases.toReversed()],
    ['another name', [...phrases.slice(0, 2), 'Alexa, ask smart friend why not']],
    ['words that no sample has', [...phrases.slice(0, 2), 'Alexa, ask clever friend whether it rains']],
    ['a lead without words', [...phrases.slice(0, 2), 'Alexa, ask clever friend why']],
  ])('example-phrases catches %s', (_what, examplePhrases) => {
    expect(brokenRules(modelOf({}), 'en-US', examplePhrases)).toEqual(['example-phrases']);
  });

  it.each([
    ['de-DE', 'mein freund'],
    ['de-DE', 'frage freund'],
    ['es-MX', 'mi amiga'],
    ['fr-CA', 'ouvre amie'],
    ['hi-IN', 'मेरा दोस्त'],
    ['ja-JP', '友達'],
    ['ja-JP', 'アレクサの友達'],
    ['ar-SA', 'افتح صديقي'],
  ])('knows in %s that nobody may call a skill "%s"', (locale, invocationName) => {
    expect(brokenRules(modelOf({ invocationName }), locale)).toContain('invocation-name');
  });

  it('knows languages that ask behind the slot, and intents whose leads need not be told apart', () => {
    const behind = withIntent({ slots: [search], samples: ['{query} を教えて'] });
    expect(brokenRules(behind, 'ja-JP', [])).not.toContain('search-slot-last');
    expect(brokenRules(behind, 'en-US', [])).toContain('search-slot-last');
    const samples = ['remember that {query}', 'keep in mind that {query}'];
    expect(brokenRules(withIntent({ name: 'RememberIntent', slots: [search], samples }))).toEqual([]);
  });

  it('shows for every rule that it catches something, and says what to do', () => {
    const shown = new Set([...breaches.map(([rule]) => rule), 'example-phrases']);
    expect(lintRules.map(({ id }) => id)).toEqual([...new Set(lintRules.map(({ id }) => id))]);
    expect([...shown].sort()).toEqual(lintRules.map(({ id }) => id).sort());
    const [finding] = lintModel(withIntent({ samples: [] }), { locale: 'en-US' });
    expect(finding).toEqual({
      rule: 'custom-intent-has-samples',
      harm: 'build',
      message: 'OddIntent has no sample. Add a sample, or take the intent out.',
      source: "MinItemsCount (Amazon's build)",
    });
  });

  it('takes models as people have them: without samples, types or configuration', () => {
    const bare = { interactionModel: { languageModel: { invocationName: 'clever friend', intents: [] } } };
    expect(brokenRules(bare).sort()).toEqual(['example-phrases', 'free-speech', 'required-intents']);
  });
});
