import { asRecord } from './as-record.ts';
import type { ResponseSubject } from './response-subject.ts';
import type { Rule } from './violation.ts';

/** Directives that hold a dialog; `Dialog.UpdateDynamicEntities` needs none. */
const holdsDialog = /^Dialog\.(?:ElicitSlot|ConfirmSlot|ConfirmIntent|Delegate)$/;

/** What directives of a dialog need of the interaction model. */
export const dialogRules: readonly Rule<ResponseSubject>[] = [
  {
    id: 'dialog/target',
    source:
      'Dialog Interface Reference; Intent Chaining: a custom intent, named by updatedIntent where the request has none',
    refuses: true,
    check: ({ request, directives }) =>
      held(directives).flatMap((directive) => {
        const name = targetOf(directive, request);
        if (name === undefined) return [`${directive.type} needs an updatedIntent`];
        return name.startsWith('AMAZON.') ? [`${directive.type} cannot go on with the built-in ${name}`] : [];
      }),
  },
  {
    id: 'dialog/model',
    source:
      'Dialog Interface Reference: without a dialog for the intent in the model, the response is INVALID_RESPONSE',
    refuses: true,
    check({ request, directives }) {
      const { dialog } = request;
      if (dialog === undefined) return undefined;
      return held(directives).flatMap((directive) => {
        const name = targetOf(directive, request) ?? '';
        const slots = dialog.get(name);
        if (slots === undefined) return [`${directive.type}: the model has no dialog for "${name}"`];
        const slot = directive['slotToElicit'] ?? directive['slotToConfirm'];
        if (slot === undefined || (typeof slot === 'string' && slots.has(slot))) return [];
        return [`${directive.type}: the dialog for "${name}" has no slot ${JSON.stringify(slot)}`];
      });
    },
  },
];

type DialogDirective = Readonly<Record<string, unknown>> & { readonly type: string };

function held(directives: readonly unknown[]): readonly DialogDirective[] {
  return directives.flatMap((directive) => {
    const fields = asRecord(directive);
    const type = fields?.['type'];
    return typeof type === 'string' && holdsDialog.test(type) ? [{ ...fields, type }] : [];
  });
}

function targetOf(
  { updatedIntent }: DialogDirective,
  { intent }: ResponseSubject['request'],
): string | undefined {
  const name = asRecord(updatedIntent)?.['name'];
  return typeof name === 'string' ? name : intent?.name;
}
