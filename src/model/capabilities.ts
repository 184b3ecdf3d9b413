import { parseModelId } from './model-id.ts';

/**
 * How a model is made to answer without thinking first, which a listener would wait for:
 * `omit` (it thinks only when asked to), `disabled` or `between_tools` (send that `thinking.type`; legal up to effort `high`),
 * `never` (it always thinks: ask for the lowest effort and leave room under `max_tokens`).
 */
export type ThinkingOff = 'omit' | 'disabled' | 'between_tools' | 'never';

/** What a model accepts. Source: platform.claude.com/docs, models overview and per-model pages, read 2026-11-22. */
export interface ModelCapabilities {
  readonly thinkingOff: ThinkingOff;
  /** Whether `output_config.effort` is accepted. */
  readonly effort: boolean;
  /** What the model does when no effort is sent. */
  readonly defaultEffort: 'low' | 'medium' | 'high' | undefined;
  /** Whether `output_config.format` is accepted. */
  readonly structuredOutputs: boolean;
  /** Whether `tool_choice` may force a tool. */
  readonly forcedTool: boolean;
  /** Whether `temperature` and its like may be sent. We never do; `doctor` and the stand-in gateway want to know. */
  readonly sampling: boolean;
  /** A shorter prefix is silently not cached. */
  readonly minCacheableTokens: number;
  readonly contextTokens: number;
  readonly maxOutputTokens: number;
  readonly lifecycle: 'active' | 'legacy' | 'retired' | 'unknown';
  /** ISO date on which the provider stops serving the model, where announced. */
  readonly retiresOn?: string;
}

/** The 5.5 generation's values; each row states where it differs. */
const current: ModelCapabilities = {
  thinkingOff: 'never',
  effort: true,
  defaultEffort: 'high',
  structuredOutputs: true,
  forcedTool: false,
  sampling: false,
  minCacheableTokens: 512,
  contextTokens: 1_000_000,
  maxOutputTokens: 128_000,
  lifecycle: 'active',
};
const generation5: ModelCapabilities = {
  ...current,
  thinkingOff: 'disabled',
  forcedTool: true,
  lifecycle: 'legacy',
};
const generation4: ModelCapabilities = {
  ...generation5,
  thinkingOff: 'omit',
  sampling: true,
  minCacheableTokens: 4_096,
};
const generation45: ModelCapabilities = {
  ...generation4,
  effort: false,
  defaultEffort: undefined,
  contextTokens: 200_000,
  maxOutputTokens: 64_000,
};

/** By family. A minimum for caching that is not published is taken from the closest model, which at worst caches nothing. */
const table: Readonly<Record<string, ModelCapabilities>> = {
  'claude-haiku-5-5': { ...current, thinkingOff: 'disabled', defaultEffort: 'medium', forcedTool: true },
  'claude-sonnet-5-5': { ...current, thinkingOff: 'between_tools' },
  'claude-opus-5-5': { ...current, defaultEffort: 'medium' },
  'claude-fable-5-2': current,
  'claude-fable-5-1': current,
  'claude-fable-5': current,
  'claude-mythos-5-2': current,
  'claude-mythos-5-1': current,
  'claude-mythos-5': current,
  'claude-opus-5': generation5,
  'claude-sonnet-5': { ...generation5, minCacheableTokens: 1_024 },
  'claude-opus-4-8': { ...generation4, sampling: false, minCacheableTokens: 1_024 },
  'claude-opus-4-7': { ...generation4, sampling: false },
  'claude-opus-4-6': generation4,
  'claude-opus-4-5': { ...generation4, contextTokens: 200_000, maxOutputTokens: 64_000 },
  'claude-sonnet-4-6': { ...generation4, minCacheableTokens: 2_048 },
  'claude-haiku-4-5': generation45,
  'claude-sonnet-4-5': { ...generation45, minCacheableTokens: 1_024, retiresOn: '2026-11-30' },
};

/** What may be assumed of a model nobody described: nothing is sent that could be refused, and room is left for thinking. */
const unknown: ModelCapabilities = {
  thinkingOff: 'never',
  effort: false,
  defaultEffort: undefined,
  structuredOutputs: false,
  forcedTool: false,
  sampling: false,
  minCacheableTokens: 4_096,
  contextTokens: 200_000,
  maxOutputTokens: 32_000,
  lifecycle: 'unknown',
};

const retired = /^claude-(?:(?:opus-4(?:-1)?|sonnet-4)$|(?:[123]|instant)(?:$|[-.]))/;

/** What the model of this id accepts, in any spelling of the id (see `parseModelId`). Unknown ids get cautious defaults. */
export function capabilitiesOf(id: string): ModelCapabilities {
  const { family, alwaysThinks } = parseModelId(id);
  const known = Object.hasOwn(table, family) ? table[family] : undefined;
  if (known === undefined) return retired.test(family) ? { ...unknown, lifecycle: 'retired' } : unknown;
  return alwaysThinks ? { ...known, thinkingOff: 'never' } : known;
}

/** The families the table describes, best choice for a voice first. */
export const knownModels: readonly string[] = Object.keys(table);
