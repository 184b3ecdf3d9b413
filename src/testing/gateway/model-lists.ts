import type { StandInModel } from './stand-in-models.ts';

/** `GET /v1/models` as Anthropic lists models. */
export function anthropicModelList(models: readonly StandInModel[]): object {
  const data = models.map((model) => ({
    type: 'model',
    id: model.id,
    display_name: model.id,
    created_at: '2026-01-01T00:00:00Z',
    line: model.id.split('-')[1],
    lifecycle: model.retired ? 'retired' : 'active',
    deprecated_at: null,
    retires_at: null,
    max_input_tokens: model.contextTokens,
    max_tokens: model.maxOutputTokens,
    capabilities: { structured_outputs: { supported: !model.retired } },
  }));
  return { data, has_more: false, first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null };
}

/** `GET /v1/models` as OpenAI and CometAPI list them. */
export function openAiModelList(models: readonly StandInModel[]): object {
  const data = models.map(({ id }) => ({
    id,
    object: 'model',
    created: 1_767_225_600,
    owned_by: 'anthropic',
  }));
  return { object: 'list', data };
}

/** `GET /api/models`: CometAPI's public catalogue, at its 20 % below list price. */
export function cometCatalogue(models: readonly StandInModel[]): object {
  const cents = (usd: number) => Number((usd * 0.8).toFixed(4));
  const data = models.map(({ id, usdPerMillion }) => ({
    id,
    provider: 'anthropic',
    model_type: 'text',
    features: ['text-to-text'],
    pricing: {
      currency: 'USD / M Tokens',
      input: cents(usdPerMillion.input),
      output: cents(usdPerMillion.output),
      per_request: null,
      per_second: null,
    },
    api_doc_url: null,
  }));
  return { success: true, page: 1, page_size: data.length, total: data.length, data };
}
