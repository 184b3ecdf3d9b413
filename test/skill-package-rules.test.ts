import { describe, expect, it } from 'vitest';
import { type InteractionModel, type ModelIntent, skillPackageRules } from './skill-package-rules.ts';

describe('each rule of the lint', () => {
  const search = { name: 'query', type: 'AMAZON.SearchQuery' };
  const clean: ModelIntent[] = [
    { name: 'AskWhatIntent', slots: [search], samples: ['what {query}'] },
    { name: 'AskIntent', slots: [{ name: 'request', type: 'FreeSpeech' }], samples: ['{request}'] },
    ...['Stop', 'Cancel', 'Help', 'Fallback', 'NavigateHome'].map((what) => ({
      name: `AMAZON.${what}Intent`,
      samples: [],
    })),
  ];
  const seeds = { name: 'FreeSpeech', values: [{ name: { value: 'a walk in the rain' } }] };
  const modelOf = (
    intents: ModelIntent[],
    invocationName = 'clever friend',
    types = [seeds],
  ): InteractionModel => ({
    interactionModel: { languageModel: { invocationName, intents, types } },
  });
  const withIntent = (intent: Partial<ModelIntent>) =>
    modelOf([...clean, { name: 'OddIntent', samples: [], ...intent }]);
  const breaking = (model: InteractionModel) =>
    skillPackageRules.filter(({ check }) => check(model).length > 0).map(({ id }) => id);
  const other = { name: 'city', type: 'AMAZON.City' };

  const breaches: [string, InteractionModel][] = [
    ['carrier-phrase', withIntent({ slots: [search], samples: ['{query}'] })],
    ['carrier-phrase', withIntent({ slots: [search], samples: [' {query}'] })],
    ['search-slot-alone', withIntent({ slots: [search, other], samples: ['in {city} find {query}'] })],
    [
      'search-slot-alone',
      withIntent({ slots: [search, { ...search, name: 'more' }], samples: ['find {query}'] }),
    ],
    ['search-slot-last', withIntent({ slots: [search], samples: ['find {query} please'] })],
    ['slot-declared', withIntent({ samples: ['find {nothing}'] })],
    ['slot-type-known', withIntent({ slots: [{ name: 'thing', type: 'Missing' }], samples: ['a {thing}'] })],
    [
      'slot-name-one-type',
      withIntent({ slots: [{ name: 'request', type: 'AMAZON.City' }], samples: ['in {request}'] }),
    ],
    ['sample-characters', withIntent({ samples: ['give me 5 of them'] })],
    ['sample-characters', withIntent({ samples: ['what, me?'] })],
    ['sample-once', withIntent({ slots: [search], samples: ['What {query}'] })],
    ['custom-intent-has-samples', withIntent({ samples: [] })],
    ['one-lead-word', withIntent({ slots: [search], samples: ['who {query}', 'who is {query}'] })],
    ['slot-values', modelOf(clean, undefined, [{ ...seeds, values: [...seeds.values, ...seeds.values] }])],
    [
      'slot-values',
      modelOf(clean, undefined, [{ ...seeds, values: [{ name: { value: 'x'.repeat(141) } }] }]),
    ],
    ['required-intents', modelOf(clean.slice(0, -1))],
    ...[
      'claude',
      'ask claude',
      'echo friend',
      'the friend',
      'clever friend 2',
      'Clever Friend',
      'clever  friend',
      '',
    ].map((name): [string, InteractionModel] => ['invocation-name', modelOf(clean, name)]),
  ];

  it('passes a clean model', () => {
    expect(breaking(modelOf(clean))).toEqual([]);
  });

  it.each(breaches)('%s catches its breach', (id, model) => {
    expect(breaking(model)).toContain(id);
  });

  it('is shown to catch something', () => {
    expect(skillPackageRules.map(({ id }) => id).sort()).toEqual(
      [...new Set(breaches.map(([id]) => id))].sort(),
    );
  });
});
