import { promptTokens, readGatewayRequest } from './gateway-request.ts';
import { isObject, listOrEmpty, objectOrEmpty, type JsonObject } from './json.ts';
import type { Rule, RuleSubject } from './rule.ts';
import { schemaObjection } from './schema-objection.ts';

const efforts = ['low', 'medium', 'high', 'xhigh', 'max'];
const cacheBreakpoints = /"cache_control":\{/g;

/** What a well-formed Messages request may still not ask of this model, API version or gateway. */
export const messagesModelRules: readonly Rule<RuleSubject>[] = [
  {
    source: 'model overview: the most a model can write',
    objection: ({ body, model }) =>
      Number(body['max_tokens']) > model.maxOutputTokens
        ? `max_tokens: ${String(body['max_tokens'])} > ${model.maxOutputTokens}, which is the maximum allowed number of output tokens for ${model.id}`
        : undefined,
  },
  {
    source: 'api/messages: max_tokens 0 only warms the cache',
    objection: ({ body }) => {
      const writes = body['stream'] === true || format(body) !== undefined || forcesTool(body);
      return body['max_tokens'] === 0 && writes
        ? 'max_tokens: 0 is not allowed with stream, output_config.format or a forced tool_choice'
        : undefined;
    },
  },
  {
    source: 'api/messages: `system` is a top-level field; newer models allow the role after a user turn only',
    objection: ({ body, model }) => {
      const roles = listOrEmpty(body['messages']).map((message) => objectOrEmpty(message)['role']);
      const mayFollow = (index: number) => index === roles.length || roles[index] === 'assistant';
      const misplaced = roles.findIndex(
        (role, index) =>
          role === 'system' && !(model.systemMessages && roles[index - 1] === 'user' && mayFollow(index + 1)),
      );
      return misplaced === -1
        ? undefined
        : `messages.${misplaced}: role 'system' is not allowed here; use the top-level 'system' parameter`;
    },
  },
  {
    source: 'api/errors#prefill-not-supported',
    objection: ({ body }) => prefillObjection(body),
  },
  {
    source:
      'api/migration-2026-10-21: no sampling parameters; on 2023-06-01 none but the default from 4.7 on',
    objection: ({ body, model, version }) => samplingObjection(body, model.sampling, version),
  },
  {
    source: 'model overview: thinking types per model',
    objection: ({ body, model }) => {
      const type = objectOrEmpty(body['thinking'])['type'];
      if (body['thinking'] === undefined || type === 'disabled') return undefined;
      return model.thinkingTypes.includes(String(type))
        ? undefined
        : `thinking.type: '${String(type)}' is not supported by ${model.id}`;
    },
  },
  {
    source: 'model overview: thinking can be disabled on some models, on some only up to effort high',
    objection: ({ body, model }) => {
      if (objectOrEmpty(body['thinking'])['type'] !== 'disabled') return undefined;
      if (model.canDisableThinking === 'never')
        return `thinking: ${model.id} does not support disabled thinking`;
      const tooHigh = ['xhigh', 'max'].includes(String(objectOrEmpty(body['output_config'])['effort']));
      return model.canDisableThinking === 'up-to-high-effort' && tooHigh
        ? "thinking: disabled thinking requires effort 'high' or lower"
        : undefined;
    },
  },
  {
    source: 'api/messages: a thinking budget is at least 1024 and less than max_tokens',
    objection: ({ body }) => {
      const { type, budget_tokens: budget } = objectOrEmpty(body['thinking']);
      if (type !== 'enabled') return undefined;
      if (!Number.isInteger(budget) || Number(budget) < 1024) {
        return 'thinking.enabled.budget_tokens: Input should be greater than or equal to 1024';
      }
      return Number(budget) >= Number(body['max_tokens'])
        ? '`max_tokens` must be greater than `thinking.budget_tokens`'
        : undefined;
    },
  },
  {
    source: 'model overview: effort levels; none before 4.6',
    objection: ({ body, model }) => {
      const effort = objectOrEmpty(body['output_config'])['effort'] ?? undefined;
      if (effort === undefined) return undefined;
      if (model.defaultEffort === undefined) return `output_config.effort: not supported by ${model.id}`;
      return typeof effort === 'string' && efforts.includes(effort)
        ? undefined
        : "output_config.effort: Input should be 'low', 'medium', 'high', 'xhigh' or 'max'";
    },
  },
  {
    source: 'tool use: forced tool_choice is refused by the 5.5 models other than Haiku, and by Fable',
    objection: ({ body, model }) =>
      forcesTool(body) && !model.forcedToolChoice
        ? `tool_choice: type '${String(objectOrEmpty(body['tool_choice'])['type'])}' is not supported by ${model.id}`
        : undefined,
  },
  {
    source: 'structured outputs; whether CometAPI passes output_config.format on is not confirmed',
    objection: ({ body, structuredOutput }) => {
      const wanted = format(body);
      if (wanted === undefined) return undefined;
      if (!structuredOutput) return 'output_config.format: Extra inputs are not permitted';
      if (!isObject(wanted) || wanted['type'] !== 'json_schema' || !isObject(wanted['schema'])) {
        return 'output_config.format: Input should be a json_schema with a schema';
      }
      return schemaObjection(wanted['schema'], 'output_config.format.schema');
    },
  },
  {
    source: 'prompt caching: at most four breakpoints',
    objection: ({ body }) =>
      (JSON.stringify(body).match(cacheBreakpoints)?.length ?? 0) > 4
        ? 'A maximum of 4 blocks with cache_control may be provided.'
        : undefined,
  },
  {
    source: 'model overview: context window',
    objection: ({ body, model }) => {
      const tokens = promptTokens(readGatewayRequest('messages', body).prompt);
      return tokens > model.contextTokens
        ? `prompt is too long: ${tokens} tokens > ${model.contextTokens} maximum`
        : undefined;
    },
  },
];

/** Prefill: an answer begun by the caller. Refused by current models on both protocols. */
export function prefillObjection(body: JsonObject): string | undefined {
  return objectOrEmpty(listOrEmpty(body['messages']).at(-1))['role'] === 'assistant'
    ? 'This model does not support assistant message prefill. The conversation must end with a user message.'
    : undefined;
}

/** Sampling parameters that may not be sent. `allowed` by the model, on the old version only. */
export function samplingObjection(body: JsonObject, allowed: boolean, version: string): string | undefined {
  const isNew = version === '2026-10-21';
  const refused = ['temperature', 'top_p', 'top_k'].find(
    (name) => body[name] !== undefined && (isNew || (!allowed && (name === 'top_k' || body[name] !== 1))),
  );
  return refused === undefined
    ? undefined
    : `${refused}: sampling parameters are not supported by this model or version`;
}

function format(body: JsonObject): unknown {
  return objectOrEmpty(body['output_config'])['format'] ?? undefined;
}

function forcesTool(body: JsonObject): boolean {
  return ['any', 'tool'].includes(String(objectOrEmpty(body['tool_choice'])['type']));
}
