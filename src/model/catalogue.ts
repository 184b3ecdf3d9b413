import { WellspokenError } from '../errors.ts';
import { notAnApi } from './advice.ts';
import { endpoint } from './endpoint.ts';
import { requestIdOf, upstreamError } from './errors.ts';
import { parseRecord, record } from './json-fields.ts';
import { networkError } from './network-error.ts';
import { readText } from './read-text.ts';
import type { ModelTransport } from './transport.ts';

const maxPages = 20;
const maxPageBytes = 4_194_304;

export interface CatalogueOptions {
  /** `cometapi` reads the public catalogue, which needs no key; anything else `/v1/models`, which does. */
  readonly provider: string;
  readonly baseUrl: string;
  readonly key?: string;
  readonly transport: ModelTransport;
  /** For the whole list. Default 5,000. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface CatalogueEntry {
  readonly id: string;
  /** ISO date or time at which the provider stops serving the model, where it says so. */
  readonly retiresAt?: string;
  /** What CometAPI asks for it, in US dollars per million tokens; absent for what is not sold by the token. */
  readonly usdPerMillionTokens?: { readonly input: number; readonly output: number };
}

/**
 * The models a provider has now, in its order. At most 20 pages of 4 MiB are read.
 *
 * @throws a `think/…` error as a call to the model would, `think/timeout` when the list takes too long.
 */
export async function fetchCatalogue(options: CatalogueOptions): Promise<readonly CatalogueEntry[]> {
  const isComet = options.provider === 'cometapi';
  const timeout = AbortSignal.timeout(options.timeoutMs ?? 5_000);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  const entries = new Map<string, CatalogueEntry>();
  let query = isComet ? 'page=1&page_size=500' : 'limit=1000';
  try {
    for (let page = 1; page <= maxPages; page += 1) {
      const url = `${endpoint(options.baseUrl, isComet ? '/api/models' : '/v1/models')}?${query}`;
      const document = await getJson(options, url, signal);
      const sizeBefore = entries.size;
      for (const entry of entriesOf(document['data'])) entries.set(entry.id, entry);
      const total = document['total'];
      const isMore = isComet
        ? typeof total === 'number' && total > entries.size
        : document['has_more'] === true;
      // A server that ignores paging answers with the same page for ever.
      if (!isMore || entries.size === sizeBefore) break;
      const last = document['last_id'];
      query = isComet
        ? `page=${page + 1}&page_size=500`
        : `limit=1000&after_id=${encodeURIComponent(typeof last === 'string' ? last : '')}`;
    }
  } catch (error) {
    if (timeout.aborted && options.signal?.aborted !== true) {
      const message = `${options.provider} did not list its models in time.`;
      throw new WellspokenError('think/timeout', message, { cause: error, provider: options.provider });
    }
    throw networkError({ provider: options.provider, model: 'the model list' }, error, signal, false);
  }
  return [...entries.values()];
}

async function getJson(options: CatalogueOptions, url: string, signal: AbortSignal) {
  const { provider, key, transport } = options;
  const response = await transport({
    method: 'GET',
    url,
    signal,
    headers: {
      accept: 'application/json',
      'accept-encoding': 'identity',
      'user-agent': 'wellspoken',
      ...(key === undefined || key === '' || provider === 'cometapi'
        ? {}
        : { authorization: `Bearer ${key}` }),
      ...(provider === 'anthropic' ? { 'anthropic-version': '2023-06-01' } : {}),
    },
  });
  const { text, isWhole } = await readText(response.body, maxPageBytes);
  const { status, headers } = response;
  const isPage = /\bhtml\b/i.test(headers.get('content-type') ?? '');
  if ((status >= 300 && status < 400) || (isPage && status < 500)) {
    const what = isPage ? 'a web page' : `a redirect (${status})`;
    throw new WellspokenError('think/bad-request', notAnApi(provider, what), { status, provider });
  }
  if (status >= 400) {
    const call = { provider, model: 'the model list', ...(key === undefined ? {} : { key }) };
    throw upstreamError(call, { status, headers, body: text });
  }
  const document = isWhole ? parseRecord(text) : undefined;
  if (document !== undefined) return document;
  const requestId = requestIdOf(headers);
  throw new WellspokenError('think/upstream', `${provider} sent a model list that cannot be read.`, {
    status,
    provider,
    ...(requestId === undefined ? {} : { providerRequestId: requestId }),
  });
}

function entriesOf(data: unknown): CatalogueEntry[] {
  const rows: readonly unknown[] = Array.isArray(data) ? data : [];
  return rows
    .map((row) => record(row))
    .flatMap((row): CatalogueEntry[] => {
      const { id, retires_at: retiresAt } = row;
      if (typeof id !== 'string' || id === '') return [];
      const usdPerMillionTokens = tokenPrice(row['pricing']);
      return [
        {
          id,
          ...(typeof retiresAt === 'string' ? { retiresAt } : {}),
          ...(usdPerMillionTokens === undefined ? {} : { usdPerMillionTokens }),
        },
      ];
    });
}

/** Nothing for two zeros: what is sold by the call or the second has them as well. */
function tokenPrice(value: unknown): CatalogueEntry['usdPerMillionTokens'] {
  const { currency, input, output } = record(value);
  if (currency !== 'USD / M Tokens' || !isPrice(input) || !isPrice(output)) return undefined;
  return input + output > 0 ? { input, output } : undefined;
}

/** Dearer than any model has ever been is a mistake. */
function isPrice(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < 100_000;
}
