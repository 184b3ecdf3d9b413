/** The parts of a custom skill's interaction model that the rules read. */
export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly intents: readonly ModelIntent[];
      readonly types?: readonly { readonly name: string; readonly values: readonly SlotValue[] }[];
    };
  };
}

export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
  readonly samples: readonly string[];
}

interface SlotValue {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

interface Rule {
  readonly id: string;
  /** Where the rule comes from: an Amazon page, or what Amazon's build answered. */
  readonly source: string;
  /** One line for each breach; none when the model is clean. */
  readonly check: (model: InteractionModel) => string[];
}

const phraseType = 'AMAZON.SearchQuery';
const slotNames = (sample: string) => [...sample.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
const intentsOf = (model: InteractionModel) => model.interactionModel.languageModel.intents;
const typesOf = (model: InteractionModel) => model.interactionModel.languageModel.types ?? [];
const repeated = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);

/** Each sample of the model with its intent and the type of each slot it names. */
function samplesOf(model: InteractionModel) {
  return intentsOf(model).flatMap((intent) =>
    intent.samples.map((sample) => ({
      intent: intent.name,
      sample,
      slotTypes: slotNames(sample).map((name) => intent.slots?.find((slot) => slot.name === name)?.type),
    })),
  );
}

/** What Amazon's build refuses, certification looks for, or the road through speech recognition would spoil. */
export const skillPackageRules: readonly Rule[] = [
  {
    id: 'carrier-phrase',
    source: 'MissingCarrierPhraseWithPhraseSlot: a sample may not consist of a search slot alone',
    check: (model) =>
      samplesOf(model)
        .filter(({ sample, slotTypes }) => slotTypes.includes(phraseType) && /^\s*\{\w+\}\s*$/.test(sample))
        .map(({ intent, sample }) => `${intent}: "${sample}" has no carrier words`),
  },
  {
    id: 'search-slot-alone',
    source: 'Slot Type Reference: one search slot for each intent, no other slot in its samples',
    check: (model) => [
      ...samplesOf(model)
        .filter(({ slotTypes }) => slotTypes.includes(phraseType) && slotTypes.length > 1)
        .map(({ intent, sample }) => `${intent}: "${sample}" has more than one slot`),
      ...intentsOf(model)
        .filter(({ slots = [] }) => slots.filter(({ type }) => type === phraseType).length > 1)
        .map(({ name }) => `${name} has more than one search slot`),
    ],
  },
  {
    id: 'search-slot-last',
    source: 'Words after a search slot are swallowed by it',
    check: (model) =>
      samplesOf(model)
        .filter(({ sample, slotTypes }) => slotTypes.includes(phraseType) && !sample.endsWith('}'))
        .map(({ intent, sample }) => `${intent}: "${sample}" goes on after the slot`),
  },
  {
    id: 'slot-declared',
    source: 'InvalidIntentSamplePhraseSlot: a sample may only name slots of its intent',
    check: (model) =>
      samplesOf(model)
        .filter(({ slotTypes }) => slotTypes.includes(undefined))
        .map(({ intent, sample }) => `${intent}: "${sample}" names a slot that the intent lacks`),
  },
  {
    id: 'slot-type-known',
    source: 'A slot type is a built-in or one of the types of the model',
    check: (model) =>
      intentsOf(model).flatMap(({ name, slots = [] }) =>
        slots
          .filter(
            ({ type }) => !type.startsWith('AMAZON.') && !typesOf(model).some((own) => own.name === type),
          )
          .map(({ type }) => `${name}: there is no type ${type}`),
      ),
  },
  {
    id: 'slot-name-one-type',
    source: 'InvalidSlotTypeReference: a slot name is bound to one type across the model',
    check: (model) => {
      const pairs = intentsOf(model).flatMap(({ slots = [] }) =>
        slots.map(({ name, type }) => `${name} is ${type}`),
      );
      const names = [...new Set(pairs)].map((pair) => pair.slice(0, pair.indexOf(' ')));
      return repeated(names).map((name) => `slot ${name} has more than one type`);
    },
  },
  {
    id: 'sample-characters',
    source: 'Samples are spoken words: letters, apostrophes, periods, hyphens; digits are written out',
    check: (model) =>
      samplesOf(model)
        .filter(({ sample }) => /[^\p{L}\p{M} '.-]/u.test(sample.replaceAll(/\{\w+\}/g, '')))
        .map(({ intent, sample }) => `${intent}: "${sample}" has a character that is not spoken`),
  },
  {
    id: 'sample-once',
    source: 'A sample in two intents makes routing a matter of luck',
    check: (model) =>
      repeated(samplesOf(model).map(({ sample }) => sample.toLowerCase())).map(
        (sample) => `"${sample}" is there twice`,
      ),
  },
  {
    id: 'custom-intent-has-samples',
    source: 'MinItemsCount: a custom intent needs a sample',
    check: (model) =>
      intentsOf(model)
        .filter(({ name, samples }) => !name.startsWith('AMAZON.') && samples.length === 0)
        .map(({ name }) => `${name} has no sample`),
  },
  {
    id: 'one-lead-word',
    source: 'Alexa strips carrier words, and only one lead can be put back for an intent',
    check: (model) =>
      intentsOf(model)
        .filter(
          ({ slots = [], samples }) => slots.some(({ type }) => type === phraseType) && samples.length > 1,
        )
        .map(({ name }) => `${name} has more than one carrier`),
  },
  {
    id: 'slot-values',
    source: 'InvalidSlotValueId: no spaces in ids; at most 140 characters; no digits; no value twice',
    check: (model) =>
      typesOf(model).flatMap(({ name: type, values }) => [
        ...values
          .filter(({ id, name: { value } }) => /\s/.test(id ?? '') || value.length > 140 || /\d/.test(value))
          .map(({ name: { value } }) => `${type}: "${value}"`),
        ...repeated(values.map(({ name: { value } }) => value.toLowerCase())).map(
          (value) => `${type}: "${value}" is there twice`,
        ),
      ]),
  },
  {
    id: 'required-intents',
    source: 'Certification checks stop, cancel and help; fallback and home belong to every custom model',
    check: (model) =>
      ['Stop', 'Cancel', 'Help', 'Fallback', 'NavigateHome']
        .map((what) => `AMAZON.${what}Intent`)
        .filter((required) => !intentsOf(model).some(({ name }) => name === required))
        .map((required) => `${required} is missing`),
  },
  {
    id: 'invocation-name',
    source: 'Choose the Invocation Name for a Custom Skill; third-party trademarks need permission',
    check: (model) => invocationNameProblems(model.interactionModel.languageModel.invocationName),
  },
];

const launchWords = [
  'open',
  'ask',
  'tell',
  'launch',
  'enable',
  'start',
  'run',
  'begin',
  'load',
  'play',
  'use',
  'resume',
  'talk',
  'try',
];
const wakeWords = ['alexa', 'amazon', 'echo', 'computer', 'ziggy', 'skill', 'app'];
const marks = ['claude', 'anthropic', 'cometapi', 'comet'];
const smallWords = ['a', 'an', 'the', 'for', 'to', 'of', 'in', 'on', 'by', 'from', 'about', 'with', 'my'];

function invocationNameProblems(name: string): string[] {
  const words = name.split(' ');
  const has = (list: readonly string[]) => words.some((word) => list.includes(word.replace(/'s$/, '')));
  const problems: [boolean, string][] = [
    [words.length < 2 || words.includes(''), 'needs two or more words'],
    [/[^\p{L}\p{M} '.]/u.test(name), 'may have letters, spaces, apostrophes and periods only'],
    [name !== name.toLowerCase(), 'is written in lower case'],
    [has(launchWords), 'may not contain a launch word'],
    [has(wakeWords), 'may not contain a wake word, "skill" or "app"'],
    [has(marks), "may not contain somebody else's mark"],
    [words.length === 2 && has(smallWords), 'may not have an article or preposition in a name of two words'],
  ];
  return problems.filter(([broken]) => broken).map(([, problem]) => `"${name}" ${problem}`);
}
