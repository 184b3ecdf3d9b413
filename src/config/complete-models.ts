import { checkBaseUrl } from './base-url.ts';
import type { SettingsProblem } from './check-settings.ts';
import type { Settings } from './config.ts';

type Models = Settings['models'];
type WrittenModels = Omit<Models, 'protocol' | 'baseUrl'> & {
  readonly protocol?: Models['protocol'] | undefined;
  readonly baseUrl?: string | undefined;
};

export interface CompletedModels {
  readonly models: Models;
  readonly problems: readonly SettingsProblem[];
  readonly warnings: readonly string[];
}

/** Fills in what one setting about models says about another, and tells where they contradict each other. */
export function completeModels({ protocol, baseUrl, ...rest }: WrittenModels): CompletedModels {
  const { provider, candidates } = rest;
  const problems: SettingsProblem[] = [];
  const warnings: string[] = [];
  const refuse = (key: keyof Models, text: string) =>
    problems.push({ path: ['models', key], atKey: false, what: `models.${key}`, text });

  const compatible = provider === 'openai-compatible';
  if (compatible && protocol === 'messages') {
    refuse('protocol', '"messages" is not spoken by an openai-compatible server. Must be chat, or left out');
  }
  if (compatible && !baseUrl) {
    refuse('baseUrl', 'is missing. Must be the address of the server, like https://llm.example.com');
  }

  const checked = baseUrl ? checkBaseUrl(baseUrl) : undefined;
  if (checked && 'problem' in checked) refuse('baseUrl', checked.problem);
  const url = checked && 'url' in checked ? checked.url : undefined;
  if (checked && 'url' in checked && checked.warning) warnings.push(`models.baseUrl ${checked.warning}.`);

  for (const model of candidates) {
    // Providers offer `<id>-thinking` twins of a model.
    if (model.endsWith('-thinking')) {
      warnings.push(
        `models.candidates: ${model} thinks before it speaks, which leaves little of Alexa's eight seconds.`,
      );
    }
  }
  const models = {
    ...rest,
    protocol: protocol ?? (compatible ? 'chat' : 'messages'),
    ...(url && { baseUrl: url }),
  };
  return { models, problems, warnings };
}
