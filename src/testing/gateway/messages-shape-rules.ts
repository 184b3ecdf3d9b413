import { isObject, listOrEmpty } from './json.ts';
import type { Rule, ShapeSubject } from './rule.ts';
import { contentObjection, every, required, typed, wholeNumber } from './shape-checks.ts';

const reference = 'platform.claude.com/docs/en/api/messages';

const knownFields = new Set(
  (
    'model max_tokens messages system stream stop_sequences tools tool_choice thinking output_config cache_control ' +
    'metadata service_tier speed inference_geo container diagnostics user_profile_id workspace_id ' +
    'temperature top_p top_k'
  ).split(' '),
);

/** What makes a body no Messages request at all, whatever the model. In this order, each as Anthropic answers 400. */
export const messagesShapeRules: readonly Rule<ShapeSubject>[] = [
  {
    source: reference,
    objection: ({ body }) => every(required('model'), typed('model', 'string'))(body),
  },
  {
    source: `${reference}: max_tokens is required, 0 warms the cache`,
    objection: ({ body }) => every(required('max_tokens'), wholeNumber('max_tokens', 0))(body),
  },
  {
    source: `${reference}: unknown fields, among them max_tokens_to_sample of the retired Text Completions`,
    objection: ({ body, beta }) => {
      const unknown = Object.keys(body).find((field) => !knownFields.has(field));
      return unknown === undefined || beta ? undefined : `${unknown}: Extra inputs are not permitted`;
    },
  },
  {
    source: reference,
    objection: ({ body }) =>
      every(
        typed('stream', 'boolean'),
        typed('stop_sequences', 'array'),
        typed('tools', 'array'),
        typed('tool_choice', 'object'),
        typed('thinking', 'object'),
        typed('output_config', 'object'),
        typed('metadata', 'object'),
      )(body),
  },
  {
    source: `${reference}: system is text or text blocks`,
    objection: ({ body }) =>
      body['system'] === undefined ? undefined : contentObjection(body['system'], 'system'),
  },
  {
    source: `${reference}: at least one message, at most 100,000`,
    objection: ({ body }) => {
      const shape = every(required('messages'), typed('messages', 'array'))(body);
      if (shape !== undefined) return shape;
      const { length } = listOrEmpty(body['messages']);
      if (length === 0) return 'messages: at least one message is required';
      return length > 100_000 ? 'messages: too many messages' : undefined;
    },
  },
  {
    source: `${reference}: every message has a role and content`,
    objection: ({ body }) => {
      for (const [index, message] of listOrEmpty(body['messages']).entries()) {
        if (!isObject(message)) return `messages.${index}: Input should be a valid object`;
        if (!['user', 'assistant', 'system'].includes(String(message['role']))) {
          return `messages.${index}.role: Input should be 'user' or 'assistant'`;
        }
        const objection = contentObjection(message['content'], `messages.${index}.content`);
        if (objection !== undefined) return objection;
      }
      return undefined;
    },
  },
];
