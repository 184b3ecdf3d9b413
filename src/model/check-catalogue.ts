import { asWellspokenError } from '../errors.ts';
import { fetchCatalogue } from './catalogue.ts';
import type { LanguageModel } from './model.ts';
import type { Provider } from './providers.ts';
import type { ModelTransport } from './transport.ts';

/** What a provider's own list says of the configured models. */
export interface CatalogueCheck {
  readonly provider: string;
  /** Models that the list does not have. */
  readonly missing: readonly LanguageModel[];
  /** Why the list could not be read; nothing is missing then. */
  readonly reason?: string;
}

/** Compares the configured models with what each provider lists. For the start of a service, beside everything else. Never rejects. */
export async function checkCatalogue(
  providers: readonly Provider[],
  models: readonly LanguageModel[],
  transport: ModelTransport,
): Promise<readonly CatalogueCheck[]> {
  const listed = providers.filter(({ kind }) => kind === 'cometapi' || kind === 'anthropic');
  return Promise.all(
    listed.map(async ({ name, kind, baseUrl = '', key }): Promise<CatalogueCheck> => {
      const own = models.filter(({ provider }) => provider === name);
      try {
        const text = key?.reveal();
        const entries = await fetchCatalogue({
          provider: kind,
          baseUrl,
          transport,
          ...(text === undefined ? {} : { key: text }),
        });
        const ids = new Set(entries.map(({ id }) => id));
        // A list that has none of them is of something else.
        const known = own.filter(({ model }) => ids.has(model));
        return {
          provider: name,
          missing: known.length === 0 ? [] : own.filter(({ model }) => !ids.has(model)),
        };
      } catch (cause) {
        const { message } = asWellspokenError(
          cause,
          'think/upstream',
          'The list of models could not be read.',
        );
        return { provider: name, missing: [], reason: message };
      }
    }),
  );
}
