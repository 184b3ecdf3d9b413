import { freeTextSlots } from '../../free-text.ts';
import type { ModelIntent } from '../interaction-model.ts';
import { intentsOf, isBare, repeated, samplesOf, typesOf } from './model-parts.ts';
import type { LintRule } from './rule.ts';

const maxValueLength = 140;
/** Built-in types that are made for a whole answer. */
const answerTypes =
  /^AMAZON\.(?:NUMBER|FOUR_DIGIT_NUMBER|Ordinal|DATE|TIME|DURATION|PhoneNumber|SearchQuery)$/;

/** Rules of slots, slot types and their values. */
export const slotRules: readonly LintRule[] = [
  {
    id: 'slot-type-known',
    harm: 'build',
    source: 'Interaction Model Schema',
    fix: "Take a built-in type (AMAZON.…) or add the type to the model's types.",
    check: ({ model }) =>
      slotsOf(intentsOf(model))
        .filter(
          ({ type }) => !type.startsWith('AMAZON.') && !typesOf(model).some(({ name }) => name === type),
        )
        .map(({ intent, type }) => `${intent}: there is no type ${type}`),
  },
  {
    id: 'slot-type-retired',
    harm: 'build',
    source: 'Define the Dialog to Collect and Confirm Required Information: AMAZON.LITERAL is deprecated',
    fix: 'Take a slot type of your own for whole sentences.',
    check: ({ model }) =>
      slotsOf(intentsOf(model))
        .filter(({ type }) => type === 'AMAZON.LITERAL')
        .map(({ intent, name }) => `${intent}: slot ${name} is an AMAZON.LITERAL`),
  },
  {
    id: 'slot-name-one-type',
    harm: 'build',
    source: "InvalidSlotTypeReference (Amazon's build)",
    fix: 'Give slots of different types different names; a name has one type in the whole model.',
    check: ({ model }) => {
      const typesByName = new Map<string, Set<string>>();
      for (const { name, type } of slotsOf(intentsOf(model))) {
        typesByName.set(name, (typesByName.get(name) ?? new Set()).add(type));
      }
      return [...typesByName]
        .filter(([, types]) => types.size > 1)
        .map(([name, types]) => `slot ${name} is ${[...types].join(' and ')}`);
    },
  },
  {
    id: 'borrowed-catch-all',
    harm: 'certification',
    source: 'k4l1sh/alexa-gpt issue 19: tests of AMAZON.Person asked the skill for celebrities',
    fix: 'Take a slot type of your own, with whole sentences as values: a list of names hears names.',
    check: ({ model }) =>
      samplesOf(model)
        .filter(({ sample }) => isBare(sample))
        .flatMap(({ intent, slotTypes }) => slotTypes.map((type) => ({ intent, type })))
        .filter(({ type }) => type?.startsWith('AMAZON.') && !answerTypes.test(type))
        .map(({ intent, type }) => `${intent} takes free speech as ${type}`),
  },
  {
    id: 'free-speech',
    harm: 'hearing',
    source: 'Hearing reads free text from slots of these names',
    fix: 'Call the slot of whole sentences request, query, userQuery, utterance or question.',
    check: ({ model }) =>
      intentsOf(model).some((intent) => freeTextSlots(heard(intent)).length > 0)
        ? []
        : ['no intent has a slot for free speech'],
  },
  {
    id: 'slot-type-values',
    harm: 'hearing',
    source: 'A type without values recognises nothing',
    fix: 'Add values, or take the type out.',
    check: ({ model }) =>
      typesOf(model)
        .filter(
          ({ name, values = [], valueSupplier }) =>
            !name.startsWith('AMAZON.') && values.length === 0 && valueSupplier === undefined,
        )
        .map(({ name }) => `type ${name} has no values`),
  },
  {
    id: 'slot-value-id',
    harm: 'build',
    source: "InvalidSlotValueId (Amazon's build)",
    fix: 'Write the id without spaces.',
    check: ({ model }) =>
      valuesOf(model)
        .filter(({ id }) => id !== undefined && /\s/.test(id))
        .map(({ type, id }) => `${type}: the id "${id}" has a space`),
  },
  {
    id: 'slot-value-length',
    harm: 'build',
    source: `Custom slot types: at most ${maxValueLength} characters in a value`,
    fix: 'Shorten it to what is said in one breath.',
    check: ({ model }) =>
      valuesOf(model)
        .filter(({ value }) => value.length > maxValueLength)
        .map(({ type, value }) => `${type}: "${value.slice(0, 30)}…" has ${value.length} characters`),
  },
  {
    id: 'slot-value-once',
    harm: 'hearing',
    source: 'What is there twice weighs twice in recognition',
    fix: 'Take one of them out.',
    check: ({ model }) =>
      repeated(valuesOf(model).map(({ type, value }) => `${type}: "${value.toLowerCase()}"`)).map(
        (value) => `${value} is there twice`,
      ),
  },
];

const slotsOf = (intents: readonly ModelIntent[]) =>
  intents.flatMap(({ name: intent, slots = [] }) => slots.map(({ name, type }) => ({ intent, name, type })));

const valuesOf = (model: Parameters<typeof typesOf>[0]) =>
  typesOf(model).flatMap(({ name: type, values = [] }) =>
    values.map(({ id, name: { value } }) => ({ type, id, value })),
  );

/** The intent as it arrives with every slot empty. */
const heard = ({ name, slots = [] }: ModelIntent) => ({
  name,
  confirmationStatus: 'NONE' as const,
  slots: Object.fromEntries(
    slots.map((slot) => [slot.name, { ...slot, confirmationStatus: 'NONE' as const }]),
  ),
});
