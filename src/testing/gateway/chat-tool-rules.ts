import { isObject, listOrEmpty, objectOrEmpty } from './json.ts';
import type { Rule, RuleSubject } from './rule.ts';
import { chatTools, definitionObjection } from './tool-definition-rules.ts';

const reference = 'platform.openai.com/docs/api-reference/chat/create';

/** What a Chat Completions request with tools must keep to. */
export const chatToolRules: readonly Rule<RuleSubject>[] = [
  {
    source: `${reference}: tools`,
    objection: ({ body }) => {
      const other = listOrEmpty(body['tools']).findIndex(
        (tool) => objectOrEmpty(tool)['type'] !== 'function',
      );
      if (other !== -1) return `tools.${other}.type: Input should be 'function'`;
      return definitionObjection(chatTools(body));
    },
  },
  {
    source: `${reference}: tool_choice`,
    objection: ({ body }) => {
      const choice = body['tool_choice'];
      if (choice === undefined) return undefined;
      if (listOrEmpty(body['tools']).length === 0)
        return "'tool_choice' is only allowed when 'tools' are specified.";
      return ['none', 'auto', 'required'].some((known) => known === choice) || isObject(choice)
        ? undefined
        : "tool_choice: Input should be 'none', 'auto', 'required' or a tool";
    },
  },
  {
    source: `${reference}: tool messages answer the calls before them, all of them and no others`,
    objection: ({ body }) => pairingObjection(listOrEmpty(body['messages']).map(objectOrEmpty)),
  },
];

function pairingObjection(messages: readonly Readonly<Record<string, unknown>>[]): string | undefined {
  let open = new Set<string>();
  for (const [index, message] of messages.entries()) {
    if (message['role'] === 'tool') {
      const id = String(message['tool_call_id']);
      if (!open.delete(id)) {
        return `messages.${index}: messages with role 'tool' must be a response to a preceding message with 'tool_calls'.`;
      }
      continue;
    }
    if (open.size > 0) return unanswered(open);
    const calls = listOrEmpty(message['tool_calls']).map(objectOrEmpty);
    for (const { id, type, function: called } of calls) {
      const { name, arguments: input } = objectOrEmpty(called);
      if (typeof id !== 'string' || id === '') return `messages.${index}.tool_calls: id is required`;
      if (type !== 'function') return `messages.${index}.tool_calls.type: Input should be 'function'`;
      if (typeof name !== 'string' || typeof input !== 'string') {
        return `messages.${index}.tool_calls.function: name and arguments are required`;
      }
    }
    open = new Set(calls.map(({ id }) => String(id)));
    if (open.size < calls.length) return `messages.${index}.tool_calls: ids must be unique`;
  }
  return open.size > 0 ? unanswered(open) : undefined;
}

function unanswered(open: ReadonlySet<string>): string {
  return `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${[...open].join(', ')}`;
}
