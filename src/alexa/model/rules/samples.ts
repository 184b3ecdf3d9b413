import { intentsOf, repeated, samplesOf } from './model-parts.ts';
import type { LintRule } from './rule.ts';

/** Rules of the sample utterances. */
export const sampleRules: readonly LintRule[] = [
  {
    id: 'slot-declared',
    harm: 'build',
    source: 'Create Intents, Utterances, and Slots',
    fix: 'Add the slot to the intent, or take it out of the sample.',
    check: ({ model }) =>
      samplesOf(model)
        .filter(({ slotTypes }) => slotTypes.includes(undefined))
        .map(({ intent, sample }) => `${intent}: "${sample}" names a slot that the intent does not have`),
  },
  {
    id: 'sample-characters',
    harm: 'build',
    source: 'Custom Interaction Model Reference, rules for sample utterances',
    fix: 'Write what is spoken: letters, apostrophes, full stops and hyphens, numbers as words.',
    check: ({ model }) =>
      samplesOf(model)
        .filter(({ sample }) => /[^\p{L}\p{M} '.-]/u.test(sample.replaceAll(/\{[^{}]*\}/g, '')))
        .map(({ intent, sample }) => `${intent}: "${sample}" has a character that nobody speaks`),
  },
  {
    id: 'sample-once',
    harm: 'hearing',
    source: 'A sample in two intents leaves the choice to chance',
    fix: 'Keep it where it belongs.',
    check: ({ model }) =>
      repeated(samplesOf(model).map(({ sample }) => sample.toLowerCase())).map(
        (sample) => `"${sample}" is there twice`,
      ),
  },
  {
    id: 'sample-without-name',
    harm: 'hearing',
    source:
      'Understand How Users Invoke Custom Skills: the name is taken off before the samples are compared',
    fix: 'Leave the name and "ask" or "open" out of the sample.',
    check: ({ model }) => {
      const { invocationName } = model.interactionModel.languageModel;
      return samplesOf(model)
        .filter(({ sample }) => invocationName !== '' && sample.toLowerCase().includes(invocationName))
        .map(({ intent, sample }) => `${intent}: "${sample}" has the invocation name in it`);
    },
  },
  {
    id: 'custom-intent-has-samples',
    harm: 'build',
    source: "MinItemsCount (Amazon's build)",
    fix: 'Add a sample, or take the intent out.',
    check: ({ model }) =>
      intentsOf(model)
        .filter(({ name, samples = [] }) => !name.startsWith('AMAZON.') && samples.length === 0)
        .map(({ name }) => `${name} has no sample`),
  },
];
