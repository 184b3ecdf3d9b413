import type { InteractionModel, ModelIntent, SlotType } from '../interaction-model.ts';

/** The slot type for free text whose samples need words around it. */
export const searchType = 'AMAZON.SearchQuery';

export interface Sample {
  readonly intent: string;
  readonly sample: string;
  /** The type of each slot that the sample names, in order; `undefined` for one that the intent does not have. */
  readonly slotTypes: readonly (string | undefined)[];
}

export const intentsOf = ({ interactionModel }: InteractionModel): readonly ModelIntent[] =>
  interactionModel.languageModel.intents;

export const typesOf = ({ interactionModel }: InteractionModel): readonly SlotType[] =>
  interactionModel.languageModel.types ?? [];

/** Every sample of a model, in order. */
export function samplesOf(model: InteractionModel): Sample[] {
  return intentsOf(model).flatMap(({ name, slots = [], samples = [] }) =>
    samples.map((sample) => ({
      intent: name,
      sample,
      slotTypes: [...sample.matchAll(/\{\s*([^{}]*?)\s*\}/g)].map(
        ([, slotName]) => slots.find((slot) => slot.name === slotName)?.type,
      ),
    })),
  );
}

/** Whether a sample is slots and nothing else. */
export const isBare = (sample: string): boolean => /^\s*(?:\{[^{}]*\}\s*)+$/.test(sample);

/** What a list has more than once, each named once. */
export function repeated(words: readonly string[]): string[] {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const word of words) (once.has(word) ? again : once).add(word);
  return [...again];
}
