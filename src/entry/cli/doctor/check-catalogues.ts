import { systemClock } from '../../../clock.ts';
import type { Config } from '../../../config/config.ts';
import { asWellspokenError } from '../../../errors.ts';
import { type CatalogueEntry, fetchCatalogue } from '../../../model/catalogue.ts';
import { createModels } from '../../../model/create-models.ts';
import { type Provider, providersOf } from '../../../model/providers.ts';
import type { ModelTransport } from '../../../model/transport.ts';
import type { Finding } from './finding.ts';

const check = 'catalogue';

/** What each provider's own list says of the configured models of all tiers. Bedrock and servers of one's own have no list that is read here. */
export async function* checkCatalogues(config: Config, transport: ModelTransport): AsyncGenerator<Finding> {
  const providers = providersOf(config).filter(({ kind }) => kind === 'cometapi' || kind === 'anthropic');
  if (providers.length === 0) return;
  let ids: Map<string, Set<string>>;
  try {
    ids = idsByProvider(config, transport);
  } catch {
    // The check of the models tells why there are none.
    return;
  }
  for (const provider of providers) {
    const own = [...(ids.get(provider.name) ?? [])];
    if (own.length > 0) yield* checkList(provider, own, transport);
  }
}

function idsByProvider(config: Config, transport: ModelTransport): Map<string, Set<string>> {
  const { quick, standard, deep } = createModels(config, { clock: systemClock, transport });
  const byProvider = Map.groupBy([...quick, ...standard, ...deep], ({ provider }) => provider);
  return new Map([...byProvider].map(([name, models]) => [name, new Set(models.map(({ model }) => model))]));
}

async function* checkList(
  { name, kind, baseUrl = '', key }: Provider,
  ids: readonly string[],
  transport: ModelTransport,
): AsyncGenerator<Finding> {
  try {
    const account = key === undefined ? {} : { key: key.reveal() };
    const listed = await fetchCatalogue({ provider: kind, baseUrl, transport, ...account });
    for (const id of ids) yield checkId(id, name, listed);
  } catch (error) {
    const { message } = asWellspokenError(error, 'think/upstream', 'The model list could not be read.');
    yield { check, verdict: 'warning', detail: message };
  }
}

function checkId(id: string, provider: string, listed: readonly CatalogueEntry[]): Finding {
  const entry = listed.find((model) => model.id === id);
  if (entry !== undefined) {
    const soon = entry.retiresAt === undefined ? '' : `, retires ${entry.retiresAt.slice(0, 10)}`;
    return { check, verdict: 'ok', detail: `${id} is listed${soon}` };
  }
  const fix = `Choose another id under models in assistant.yaml; ${listed.length} are listed.`;
  return { check, verdict: 'warning', detail: `${id} is not listed by ${provider}`, fix };
}
