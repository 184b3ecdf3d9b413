import type { InteractionModel } from '../../src/alexa/model/interaction-model.ts';

/** The model with the question words as its only net: what is left when the catch-all hears nothing. */
export function withoutCatchAll({ interactionModel }: InteractionModel): InteractionModel {
  const { languageModel } = interactionModel;
  const intents = languageModel.intents.filter(({ name }) => name !== 'AskIntent');
  return { interactionModel: { languageModel: { ...languageModel, intents } } };
}
