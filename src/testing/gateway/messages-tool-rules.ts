import { isObject, listOrEmpty, objectOrEmpty, type JsonObject } from './json.ts';
import { signatureOf } from './messages-wire.ts';
import type { Rule, RuleSubject } from './rule.ts';
import { blocksOf } from './tool-blocks.ts';
import { definitionObjection, messagesTools } from './tool-definition-rules.ts';

const reference = 'platform.claude.com/docs/en/agents-and-tools/tool-use';
const idPattern = /^[a-zA-Z0-9_-]+$/;

/** What a Messages request with tools must keep to. */
export const messagesToolRules: readonly Rule<RuleSubject>[] = [
  {
    source: `${reference}: name, description and input_schema`,
    objection: ({ body }) => definitionObjection(messagesTools(body)),
  },
  {
    source: `${reference}: a tool_choice names a tool that is there`,
    objection: ({ body }) => {
      const choice = objectOrEmpty(body['tool_choice']);
      if (body['tool_choice'] === undefined) return undefined;
      if (!['auto', 'any', 'tool', 'none'].includes(String(choice['type']))) {
        return "tool_choice.type: Input should be 'auto', 'any', 'tool' or 'none'";
      }
      if (listOrEmpty(body['tools']).length === 0)
        return 'tool_choice may only be specified while providing tools';
      const isKnown = messagesTools(body).some(({ name }) => name === choice['name']);
      return choice['type'] === 'tool' && !isKnown
        ? `Tool '${String(choice['name'])}' not found in provided tools`
        : undefined;
    },
  },
  {
    source: `${reference}: who talks of calls has to name the tools`,
    objection: ({ body }) => {
      const messages = listOrEmpty(body['messages']);
      const isAbout = messages.some(
        (message) => [...blocksOf(message, 'tool_use'), ...blocksOf(message, 'tool_result')].length > 0,
      );
      return isAbout && listOrEmpty(body['tools']).length === 0
        ? 'Requests which include `tool_use` or `tool_result` blocks must define tools.'
        : undefined;
    },
  },
  {
    source: `${reference}: every call is answered in the next message, before anything else is said there`,
    objection: ({ body }) => pairingObjection(listOrEmpty(body['messages'])),
  },
  {
    source: 'thinking: blocks are passed back as they came, to the model that they came from',
    objection: ({ body }) => {
      const expected = signatureOf(String(body['model']));
      for (const [index, message] of listOrEmpty(body['messages']).entries()) {
        const [block] = blocksOf(message, 'thinking').filter(({ signature }) => signature !== expected);
        if (block !== undefined)
          return `messages.${index}.content: Invalid \`signature\` in \`thinking\` block`;
      }
      return undefined;
    },
  },
];

function pairingObjection(messages: readonly unknown[]): string | undefined {
  const seen = new Set<string>();
  for (const [index, message] of messages.entries()) {
    const calls = objectOrEmpty(message)['role'] === 'assistant' ? blocksOf(message, 'tool_use') : [];
    const wrong = calls.map((call) => callObjection(call, seen)).find((objection) => objection !== undefined);
    if (wrong !== undefined) return `messages.${index}.content: ${wrong}`;
    const next = messages[index + 1];
    const answered = new Set(blocksOf(next, 'tool_result').map((result) => String(result['tool_use_id'])));
    const open = calls.map(({ id }) => String(id)).filter((id) => !answered.has(id));
    if (open.length > 0) {
      return `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${open.join(', ')}.`;
    }
    const results = blocksOf(message, 'tool_result');
    const asked = new Set(blocksOf(messages[index - 1], 'tool_use').map(({ id }) => String(id)));
    const stray = results.find((result) => !asked.has(String(result['tool_use_id'])));
    if (stray !== undefined) {
      return `messages.${index}.content: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${String(stray['tool_use_id'])}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`;
    }
    if (new Set(results.map((result) => result['tool_use_id'])).size < results.length) {
      return `messages.${index}.content: each tool_use must have a single result`;
    }
    const blocks = listOrEmpty(objectOrEmpty(message)['content']);
    const isResult = (block: unknown) => isObject(block) && block['type'] === 'tool_result';
    if (blocks.slice(0, results.length).some((block) => !isResult(block))) {
      return `messages.${index}.content: \`tool_result\` blocks must come first`;
    }
  }
  return undefined;
}

function callObjection(call: JsonObject, seen: Set<string>): string | undefined {
  const { id, name, input } = call;
  if (typeof id !== 'string' || !idPattern.test(id))
    return "tool_use.id: String should match pattern '^[a-zA-Z0-9_-]+$'";
  if (seen.has(id)) return '`tool_use` ids must be unique';
  seen.add(id);
  if (typeof name !== 'string' || name === '') return 'tool_use.name: Field required';
  return isObject(input) ? undefined : 'tool_use.input: Input should be a valid dictionary';
}
