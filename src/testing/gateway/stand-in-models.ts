/** What the stand-in knows about a model: enough to refuse what the real one refuses. */
export interface StandInModel {
  readonly id: string;
  readonly contextTokens: number;
  readonly maxOutputTokens: number;
  /** US dollars per million tokens at Anthropic's list price. */
  readonly usdPerMillion: { readonly input: number; readonly output: number };
  /** Whether a request that says nothing about thinking gets a thinking block. */
  readonly thinksByDefault: boolean;
  /** Whether `thinking: disabled` is legal: never, always, or only at effort `high` and below. */
  readonly canDisableThinking: 'never' | 'up-to-high-effort' | 'always';
  /** Further legal values of `thinking.type`. */
  readonly thinkingTypes: readonly string[];
  /** Absent where the model has no effort setting. */
  readonly defaultEffort?: 'medium' | 'high';
  readonly forcedToolChoice: boolean;
  /** Models from 4.7 on refuse sampling parameters that differ from the default, on every API version. */
  readonly sampling: boolean;
  /** A shorter prefix is silently not cached. */
  readonly minCacheableTokens: number;
  /** `role: system` is allowed inside the conversation. */
  readonly systemMessages: boolean;
  /** Retired models are listed and answer 404. */
  readonly retired?: true;
}

const current = {
  contextTokens: 1_000_000,
  maxOutputTokens: 128_000,
  thinksByDefault: true,
  canDisableThinking: 'never',
  thinkingTypes: ['adaptive', 'enabled'],
  defaultEffort: 'high',
  forcedToolChoice: false,
  sampling: false,
  minCacheableTokens: 512,
  systemMessages: true,
} as const satisfies Partial<StandInModel>;

const fourth = {
  ...current,
  thinksByDefault: false,
  canDisableThinking: 'always',
  forcedToolChoice: true,
  systemMessages: false,
} as const;

const fourPointFive = {
  contextTokens: 200_000,
  maxOutputTokens: 64_000,
  thinksByDefault: false,
  canDisableThinking: 'always',
  thinkingTypes: ['enabled'],
  forcedToolChoice: true,
  sampling: true,
  minCacheableTokens: 4096,
  systemMessages: false,
} as const;

/**
 * Models as of November 2026, from Anthropic's model overview and pricing pages. Kept apart from the product's own
 * capability table on purpose: an oracle that reads the table it checks would agree with every mistake in it.
 */
export const standInModels: readonly StandInModel[] = [
  {
    ...current,
    id: 'claude-haiku-5-5',
    usdPerMillion: { input: 0.1, output: 0.5 },
    canDisableThinking: 'up-to-high-effort',
    defaultEffort: 'medium',
    forcedToolChoice: true,
  },
  {
    ...current,
    id: 'claude-sonnet-5-5',
    usdPerMillion: { input: 2, output: 10 },
    thinkingTypes: ['adaptive', 'enabled', 'between_tools'],
  },
  { ...current, id: 'claude-opus-5-5', usdPerMillion: { input: 4, output: 20 }, defaultEffort: 'medium' },
  { ...current, id: 'claude-fable-5-2', usdPerMillion: { input: 8, output: 40 } },
  { ...current, id: 'claude-fable-5-1', usdPerMillion: { input: 10, output: 50 } },
  {
    ...current,
    id: 'claude-opus-5',
    usdPerMillion: { input: 5, output: 25 },
    canDisableThinking: 'up-to-high-effort',
    forcedToolChoice: true,
  },
  {
    ...current,
    id: 'claude-sonnet-5',
    usdPerMillion: { input: 2, output: 10 },
    canDisableThinking: 'always',
    forcedToolChoice: true,
    minCacheableTokens: 1024,
  },
  { ...fourth, id: 'claude-opus-4-8', usdPerMillion: { input: 5, output: 25 }, minCacheableTokens: 1024 },
  { ...fourth, id: 'claude-opus-4-7', usdPerMillion: { input: 5, output: 25 }, minCacheableTokens: 4096 },
  {
    ...fourth,
    id: 'claude-sonnet-4-6',
    usdPerMillion: { input: 3, output: 15 },
    sampling: true,
    minCacheableTokens: 2048,
  },
  { ...fourPointFive, id: 'claude-haiku-4-5-20251001', usdPerMillion: { input: 1, output: 5 } },
  {
    ...fourPointFive,
    id: 'claude-sonnet-4-5-20250929',
    usdPerMillion: { input: 3, output: 15 },
    minCacheableTokens: 1024,
  },
  {
    ...fourPointFive,
    id: 'claude-opus-4-20250514',
    usdPerMillion: { input: 15, output: 75 },
    maxOutputTokens: 32_000,
    retired: true,
  },
];

const aliases: Readonly<Record<string, string>> = {
  'claude-haiku-4-5': 'claude-haiku-4-5-20251001',
  'claude-sonnet-4-5': 'claude-sonnet-4-5-20250929',
};

/** The model of that id or alias among those offered, retired ones included. */
export function findModel(offered: readonly StandInModel[], id: unknown): StandInModel | undefined {
  if (typeof id !== 'string') return undefined;
  const resolved = Object.hasOwn(aliases, id) ? aliases[id] : id;
  return offered.find((model) => model.id === resolved);
}
