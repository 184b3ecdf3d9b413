import type { dialog } from 'ask-sdk-model';

/** The intent that takes a follow-up whole, and its slot. The interaction model has both where it is built to be elicited from. */
export const FOLLOW_UP = { intent: 'FollowUpIntent', slot: 'query' } as const;

/** Requests that a dialog may begin or go on from (Intent Chaining, Dialog Interface Reference). */
const MAY_ELICIT: ReadonlySet<string> = new Set(['LaunchRequest', 'IntentRequest']);

/** Whether the response to a request of this type may ask for a slot. */
export const mayElicit = (requestType: string): boolean => MAY_ELICIT.has(requestType);

/**
 * Asks Alexa to take what is said next as it is: into the slot of the follow-up intent, by the recogniser for free speech, without words
 * in front and even if it is a single one. Built-in intents still win. Alexa refuses the whole response where the skill's model has no
 * dialog for the intent (Dialog Interface Reference), so the models have to be built with the same setting.
 */
export function elicitFollowUp(): dialog.ElicitSlotDirective {
  const { intent, slot } = FOLLOW_UP;
  return {
    type: 'Dialog.ElicitSlot',
    slotToElicit: slot,
    updatedIntent: {
      name: intent,
      confirmationStatus: 'NONE',
      slots: { [slot]: { name: slot, confirmationStatus: 'NONE' } },
    },
  };
}
