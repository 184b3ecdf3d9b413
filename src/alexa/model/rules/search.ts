import { languageOf } from '../../../speech/language.ts';
import { intentsOf, isBare, samplesOf, searchType } from './model-parts.ts';
import type { LintRule } from './rule.ts';

/** What stands behind any of their leads is the whole of what was said. */
const needsNoLead: ReadonlySet<string> = new Set(['RememberIntent', 'FollowUpIntent']);

/** Languages whose sentences end in what says that they ask: there is nothing to put in front of the slot. */
const verbLast: ReadonlySet<string> = new Set(['hi', 'ja']);

/** Rules of the search slot, which takes any words. */
export const searchRules: readonly LintRule[] = [
  {
    id: 'carrier-phrase',
    harm: 'build',
    source: "MissingCarrierPhraseWithPhraseSlot (Amazon's build)",
    fix: 'Put a word before the slot, or take a slot type of your own for whole sentences.',
    check: ({ model }) =>
      samplesOf(model)
        .filter(({ sample, slotTypes }) => slotTypes.includes(searchType) && isBare(sample))
        .map(({ intent, sample }) => `${intent}: "${sample}" has no word beside its search slot`),
  },
  {
    id: 'search-slot-alone',
    harm: 'build',
    source: "InvalidIntentSamplePhraseSlot (Amazon's build), Slot Type Reference",
    fix: 'Give each search slot an intent of its own.',
    check: ({ model }) => [
      ...samplesOf(model)
        .filter(({ slotTypes }) => slotTypes.includes(searchType) && slotTypes.length > 1)
        .map(({ intent, sample }) => `${intent}: "${sample}" has another slot beside its search slot`),
      ...intentsOf(model)
        .filter(({ slots = [] }) => slots.filter(({ type }) => type === searchType).length > 1)
        .map(({ name }) => `${name} has more than one search slot`),
    ],
  },
  {
    id: 'search-slot-last',
    harm: 'hearing',
    source: 'A search slot takes all the words that follow it',
    fix: 'End the sample with the slot.',
    check: ({ model, locale }) =>
      verbLast.has(languageOf(locale))
        ? []
        : samplesOf(model)
            .filter(
              ({ sample, slotTypes }) => slotTypes.includes(searchType) && !sample.trimEnd().endsWith('}'),
            )
            .map(({ intent, sample }) => `${intent}: "${sample}" goes on after its search slot`),
  },
  {
    id: 'one-lead-word',
    harm: 'hearing',
    source: 'Alexa leaves the words before a search slot out ("what is love" arrives as "love")',
    fix: 'Make an intent for each lead, so that hearing knows which words to put back.',
    check: ({ model }) =>
      intentsOf(model)
        .filter(
          ({ name, slots = [], samples = [] }) =>
            slots.some(({ type }) => type === searchType) && samples.length > 1 && !needsNoLead.has(name),
        )
        .map(({ name }) => `${name} has more than one lead before its search slot`),
  },
];
