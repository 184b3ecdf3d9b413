import { intentsOf, repeated, typesOf } from './model-parts.ts';
import type { LintRule } from './rule.ts';

const maxIntents = 250;
const maxValues = 50_000;
const levels = ['LOW', 'MEDIUM', 'HIGH'];

/** Rules of the model as a whole. */
export const intentRules: readonly LintRule[] = [
  {
    id: 'required-intents',
    harm: 'certification',
    source: 'Standard Built-in Intents; certification says stop, cancel and help to every skill',
    fix: 'Add it, without samples if need be.',
    check: ({ model }) =>
      ['Stop', 'Cancel', 'Help', 'Fallback', 'NavigateHome']
        .map((what) => `AMAZON.${what}Intent`)
        .filter((required) => !intentsOf(model).some(({ name }) => name === required))
        .map((required) => `${required} is missing`),
  },
  {
    id: 'names',
    harm: 'build',
    source: 'Custom Interaction Model Reference: letters and underscores only',
    fix: 'Write it without digits, spaces, hyphens or accents.',
    check: ({ model }) => {
      const names = [
        ...intentsOf(model).flatMap(({ name, slots = [] }) => [name, ...slots.map((slot) => slot.name)]),
        ...typesOf(model).map(({ name }) => name),
      ];
      return names
        .filter((name) => !name.startsWith('AMAZON.') && !/^[A-Za-z_]+$/.test(name))
        .map((name) => `"${name}" is no name for an intent, slot or type`);
    },
  },
  {
    id: 'names-once',
    harm: 'build',
    source: 'Interaction Model Schema',
    fix: 'Put the two together, or rename one.',
    check: ({ model }) => [
      ...repeated(intentsOf(model).map(({ name }) => name)).map((name) => `${name} is there twice`),
      ...repeated(typesOf(model).map(({ name }) => name)).map((name) => `type ${name} is there twice`),
      ...intentsOf(model).flatMap(({ name, slots = [] }) =>
        repeated(slots.map((slot) => slot.name)).map((slot) => `${name} has the slot ${slot} twice`),
      ),
    ],
  },
  {
    id: 'fallback-sensitivity',
    harm: 'build',
    source: 'SMAPI, modelConfiguration.fallbackIntentSensitivity.level',
    fix: `Choose ${levels.join(', ')}; LOW leaves most to a catch-all.`,
    check: ({ model }) => {
      const { modelConfiguration } = model.interactionModel.languageModel;
      const level = modelConfiguration?.fallbackIntentSensitivity?.level;
      return level === undefined || levels.includes(level) ? [] : [`there is no sensitivity "${level}"`];
    },
  },
  {
    id: 'limits',
    harm: 'build',
    source: `Interaction model limits: ${maxIntents} intents, ${maxValues} slot values`,
    fix: 'Put intents together, or take values out.',
    check: ({ model }) => {
      const intents = intentsOf(model).length;
      const values = typesOf(model).reduce((sum, type) => sum + (type.values?.length ?? 0), 0);
      return [
        ...(intents > maxIntents ? [`there are ${intents} intents`] : []),
        ...(values > maxValues ? [`there are ${values} slot values`] : []),
      ];
    },
  },
];
