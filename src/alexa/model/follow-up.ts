import { FOLLOW_UP } from '../elicit.ts';
import type { InteractionModel, ModelIntent } from './interaction-model.ts';
import { searchType } from './rules/model-parts.ts';

const promptId = 'Elicit.FollowUp';
const { intent: name, slot } = FOLLOW_UP;

/**
 * The intent that takes what follows a reply. Its own sample needs a lead, because a phrase slot may not stand alone in an intent; asked
 * for by a directive, the slot takes any words without one.
 */
export function followUpIntent(lead: string, isElicited: boolean): ModelIntent {
  const asked = isElicited ? { samples: [`{${slot}}`] } : {};
  return { name, slots: [{ name: slot, type: searchType, ...asked }], samples: [`${lead} {${slot}}`] };
}

/**
 * The dialog that lets a response ask for the slot. We run it ourselves (`SKILL_RESPONSE`): each reply says its own question, so the
 * prompts are never heard, but the schema wants them for a slot that is to be asked for.
 */
export function followUpDialog(
  prompts: readonly string[],
): Pick<InteractionModel['interactionModel'], 'dialog' | 'prompts'> {
  return {
    dialog: {
      delegationStrategy: 'SKILL_RESPONSE',
      intents: [
        {
          name,
          confirmationRequired: false,
          prompts: {},
          slots: [
            {
              name: slot,
              type: searchType,
              confirmationRequired: false,
              elicitationRequired: true,
              prompts: { elicitation: promptId },
            },
          ],
        },
      ],
    },
    prompts: [{ id: promptId, variations: prompts.map((value) => ({ type: 'PlainText', value })) }],
  };
}
