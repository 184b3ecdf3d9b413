import { isObject, listOrEmpty, objectOrEmpty } from './json.ts';
import { prefillObjection, samplingObjection } from './messages-model-rules.ts';
import type { Rule, RuleSubject, ShapeSubject } from './rule.ts';
import { contentObjection, every, required, typed, wholeNumber } from './shape-checks.ts';

const reference = 'platform.openai.com/docs/api-reference/chat/create';
const roles = ['system', 'developer', 'user', 'assistant', 'tool'];

/** What makes a body no Chat Completions request. Unknown fields are ignored, as compatible servers do. */
export const chatShapeRules: readonly Rule<ShapeSubject>[] = [
  {
    source: reference,
    objection: ({ body }) =>
      every(
        required('model'),
        typed('model', 'string'),
        required('messages'),
        typed('messages', 'array'),
        typed('stream', 'boolean'),
        typed('stream_options', 'object'),
        typed('response_format', 'object'),
        wholeNumber('max_completion_tokens', 1),
        wholeNumber('max_tokens', 1),
      )(body),
  },
  {
    source: `${reference}: messages`,
    objection: ({ body }) => {
      const messages = listOrEmpty(body['messages']);
      if (messages.length === 0) return 'messages: array too short, at least one message is required';
      for (const [index, message] of messages.entries()) {
        if (!isObject(message)) return `messages.${index}: Input should be a valid object`;
        if (!roles.includes(String(message['role']))) return `messages.${index}.role: invalid value`;
        const callsTool = message['role'] === 'assistant' && Array.isArray(message['tool_calls']);
        const objection = callsTool
          ? undefined
          : contentObjection(message['content'], `messages.${index}.content`);
        if (objection !== undefined) return objection;
      }
      return undefined;
    },
  },
  {
    source: `${reference}: stream_options only with stream`,
    objection: ({ body }) =>
      body['stream_options'] !== undefined && body['stream'] !== true
        ? "The 'stream_options' parameter is only allowed when 'stream' is enabled."
        : undefined,
  },
];

/** What Claude behind Chat Completions refuses all the same. */
export const chatModelRules: readonly Rule<RuleSubject>[] = [
  {
    source: 'platform.claude.com/docs/en/api/errors#prefill-not-supported',
    objection: ({ body }) => prefillObjection(body),
  },
  {
    source: 'platform.claude.com/docs/en/api/migration-2026-10-21',
    objection: ({ body, model }) => samplingObjection(body, model.sampling, ''),
  },
  {
    source: `${reference}: response_format`,
    objection: ({ body, structuredOutput }) => {
      const format = objectOrEmpty(body['response_format']);
      if (body['response_format'] === undefined || format['type'] === 'text') return undefined;
      if (!structuredOutput) return 'response_format: not supported by this model';
      if (format['type'] === 'json_object') return undefined;
      const schema = objectOrEmpty(format['json_schema']);
      return format['type'] === 'json_schema' &&
        typeof schema['name'] === 'string' &&
        isObject(schema['schema'])
        ? undefined
        : 'response_format: Input should be text, json_object, or json_schema with a name and a schema';
    },
  },
];
