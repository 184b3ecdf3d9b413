import { checkBaseUrl } from './base-url.ts';
import type { SettingsProblem } from './check-settings.ts';
import type { ProviderSettings, Settings } from './config.ts';

type Models = Settings['models'];
type Optional = 'protocol' | 'baseUrl' | 'region' | 'providers' | 'candidates' | 'standard' | 'deep';
type WrittenModels = Omit<Models, Optional> & {
  readonly [K in Exclude<Optional, 'providers'>]?: Models[K] | undefined;
} & { readonly providers?: readonly WrittenProvider[] | undefined };
type WrittenProvider = Pick<ProviderSettings, 'name' | 'kind'> & {
  readonly [K in Exclude<keyof ProviderSettings, 'name' | 'kind'>]?: ProviderSettings[K] | undefined;
};

/** Current models first, then older ones that a gateway may have instead. Source: platform.claude.com/docs, models overview, read 2026-11-22. */
const defaults = {
  candidates: ['claude-haiku-5-5', 'claude-haiku-4-5-20251001'],
  standard: ['claude-sonnet-5-5', 'claude-sonnet-5'],
  deep: ['claude-opus-5-5', 'claude-opus-5'],
};

export interface CompletedModels {
  readonly models: Models;
  readonly problems: readonly SettingsProblem[];
  readonly warnings: readonly string[];
}

/** Fills in what one setting about models says about another, and tells where they contradict each other. */
export function completeModels(written: WrittenModels): CompletedModels {
  const { protocol, baseUrl, region, providers, candidates, standard, deep, ...rest } = written;
  const { provider } = rest;
  const problems: SettingsProblem[] = [];
  const warnings: string[] = [];
  const refuse = (path: readonly (string | number)[], text: string) =>
    problems.push({ path: ['models', ...path], atKey: false, what: `models.${path.join('.')}`, text });
  const addressOf = (address: string | undefined, path: readonly (string | number)[]): string | undefined => {
    const checked = address ? checkBaseUrl(address) : undefined;
    if (checked && 'problem' in checked) refuse(path, checked.problem);
    if (!checked || !('url' in checked)) return undefined;
    if (checked.warning) warnings.push(`models.${path.join('.')} ${checked.warning}.`);
    return checked.url;
  };
  const checkCompatible = (at: readonly (string | number)[], kind: string, spoken?: string, url?: string) => {
    if (kind !== 'openai-compatible') return;
    if (spoken === 'messages') {
      refuse(
        [...at, 'protocol'],
        '"messages" is not spoken by an openai-compatible server. Must be chat, or left out',
      );
    }
    if (!url)
      refuse(
        [...at, 'baseUrl'],
        'is missing. Must be the address of the server, like https://llm.example.com',
      );
  };

  checkCompatible([], provider, protocol, baseUrl);
  if (providers && (provider !== 'auto' || protocol || baseUrl || region)) {
    refuse(['providers'], 'stands beside provider, protocol, baseUrl or region. Must be one or the other');
  }
  const url = addressOf(baseUrl, ['baseUrl']);
  const names = new Set<string>();
  const several = providers?.map((one, index): ProviderSettings => {
    if (names.has(one.name))
      refuse(['providers', index, 'name'], `"${one.name}" is there twice. Must be different for each`);
    names.add(one.name);
    checkCompatible(['providers', index], one.kind, one.protocol, one.baseUrl);
    const address = addressOf(one.baseUrl, ['providers', index, 'baseUrl']);
    const { baseUrl: _, ...others } = withoutUndefined(one);
    return { ...others, ...(address && { baseUrl: address }) };
  });

  const quick = candidates ?? defaults.candidates;
  const middle = standard ?? (candidates ? quick : defaults.standard);
  const tiers = {
    candidates: quick,
    standard: middle,
    deep: deep ?? (candidates || standard ? middle : defaults.deep),
  };
  for (const [key, models] of Object.entries(tiers)) {
    for (const model of models) {
      // Providers offer `<id>-thinking` twins of a model.
      const isWritten = written[key as keyof typeof tiers] !== undefined;
      if (isWritten && model.endsWith('-thinking')) {
        warnings.push(
          `models.${key}: ${model} thinks before it speaks, which leaves little of Alexa's eight seconds.`,
        );
      }
    }
  }
  const models = {
    ...rest,
    ...tiers,
    protocol: protocol ?? (provider === 'openai-compatible' ? ('chat' as const) : ('messages' as const)),
    ...(url && { baseUrl: url }),
    ...(region && { region }),
    ...(several && { providers: several }),
  };
  return { models, problems, warnings };
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}
