import { builtInIntent } from './built-in-phrases.ts';
import type { ElicitedSlot } from './session.ts';

/** The part of an interaction model (`interactionModels/custom/<locale>.json`) that routing reads. */
export interface RoutingModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly intents: readonly {
        readonly name: string;
        readonly slots?: readonly { readonly name: string; readonly type: string }[];
        readonly samples?: readonly string[];
      }[];
      readonly types?: readonly {
        readonly name: string;
        readonly values?: readonly {
          readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
        }[];
      }[];
    };
    /** For which intents `Dialog.…` directives are taken, and for which of their slots. */
    readonly dialog?: {
      readonly intents: readonly {
        readonly name: string;
        readonly slots?: readonly { readonly name: string }[];
      }[];
    };
  };
}

export interface Route {
  readonly intent: string;
  /** Slot name to value; `undefined` where the slot exists and was not filled. */
  readonly slots: Readonly<Record<string, string | undefined>>;
}

export interface RoutingOptions {
  readonly locale: string;
  /** Without a model: the intent and slot that take any words. */
  readonly freeText: { readonly intent: string; readonly slot: string };
  readonly model?: RoutingModel | undefined;
  readonly elicited?: ElicitedSlot | undefined;
}

const fallback: Route = { intent: 'AMAZON.FallbackIntent', slots: {} };

/**
 * The intent that Alexa would take an utterance for. Built-in intents win when they match exactly; then the slot that the
 * last response asked for; then the model's samples, the one with most fixed words first, whose carrier words stay out of
 * the slot. What fits nothing is a fallback without words. A rule of thumb: Alexa's own recognition is statistical.
 */
export function routeUtterance(utterance: string, options: RoutingOptions): Route {
  const words = utterance.replaceAll(/\s+/g, ' ').trim();
  if (words === '') return fallback;
  const builtIn = builtInIntent(words, options.locale);
  if (builtIn !== undefined && isKnown(builtIn, options.model)) return { intent: builtIn, slots: {} };
  if (options.elicited) return { intent: options.elicited.intent, slots: { [options.elicited.slot]: words } };
  if (!options.model) return { intent: options.freeText.intent, slots: { [options.freeText.slot]: words } };
  return bestSample(words, options.model, options.locale) ?? fallback;
}

function isKnown(intent: string, model: RoutingModel | undefined): boolean {
  return !model || model.interactionModel.languageModel.intents.some(({ name }) => name === intent);
}

function bestSample(
  words: string,
  { interactionModel: { languageModel } }: RoutingModel,
  locale: string,
): Route | undefined {
  let best: { route: Route; fixedCharacters: number } | undefined;
  for (const { name: intent, slots = [], samples = [] } of languageModel.intents) {
    for (const sample of samples) {
      const filled = matchSample(sample, words);
      if (!filled) continue;
      const fixedCharacters = sample.replaceAll(/\{[^}]*\}/g, '').trim().length;
      if (best && best.fixedCharacters >= fixedCharacters) continue;
      const accepted = slots.every(({ name, type }) => {
        const value = filled.get(name);
        return value === undefined || takes(type, value, fixedCharacters === 0);
      });
      if (!accepted) continue;
      const route = { intent, slots: Object.fromEntries(slots.map(({ name }) => [name, filled.get(name)])) };
      best = { route, fixedCharacters };
    }
  }
  return best?.route;

  /** Whether a slot of this type takes the value. A bare custom slot misses single words that its type does not list. */
  function takes(type: string, value: string, isBare: boolean): boolean {
    if (type === 'AMAZON.NUMBER') return /^\d+$/.test(value);
    if (type.startsWith('AMAZON.') || !isBare || !isSingleWord(value, locale)) return true;
    const listed = languageModel.types?.find(({ name }) => name === type)?.values ?? [];
    return listed.some(({ name }) =>
      [name.value, ...(name.synonyms ?? [])].some((known) => known.toLowerCase() === value.toLowerCase()),
    );
  }
}

/** Some languages write no spaces, so they do not tell. */
function isSingleWord(text: string, locale: string): boolean {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length < 2;
}

function matchSample(sample: string, words: string): Map<string, string> | undefined {
  const names: string[] = [];
  const pattern = sample
    .trim()
    .split(/(\{[^}]*\})/)
    .map((piece) => {
      if (!piece.startsWith('{')) return piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
      names.push(piece.slice(1, -1).trim());
      return '(.+?)';
    })
    .join('');
  const match = new RegExp(`^${pattern}[.?!]?$`, 'iu').exec(words);
  return match ? new Map(names.map((name, index) => [name, match[index + 1] ?? ''])) : undefined;
}
