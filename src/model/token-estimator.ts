import type { ModelRequest, ModelUsage } from './model.ts';
import { requestTexts } from './request-texts.ts';

/** Guesses what a call will be counted as, and learns from what was counted. */
export interface TokenEstimator {
  /** Total input tokens, cached or not. */
  estimate(model: string, request: ModelRequest): number;
  /** Output tokens of an answer of which so many characters were written, with what the model thought before them. */
  estimateOutput(model: string, characters: number): number;
  /** Takes the counts of a finished call that answered with so many characters. */
  learn(model: string, request: ModelRequest, characters: number, usage: ModelUsage): void;
}

/** Where nothing was counted yet: English prose. */
const charactersPerToken = 3.5;
/** How much the latest call counts against all before it. */
const weight = 0.1;
/** No writing has fewer or more tokens to a character. */
const tokensPerCharacter = { least: 0.1, most: 2 };

/** Means over the latest answers of one model, from which a line is drawn: hidden thinking, and tokens per character beyond it. */
interface Answers {
  readonly characters: number;
  readonly tokens: number;
  readonly variance: number;
  readonly covariance: number;
}

/** Every model has its own tokenizer, and every skill its own language and instructions; none of that is published. */
export function createTokenEstimator(): TokenEstimator {
  const ratios = new Map<string, number>();
  const answers = new Map<string, Answers>();
  return {
    estimate: (model, request) =>
      Math.ceil(charactersIn(request) / (ratios.get(model) ?? charactersPerToken)),
    estimateOutput(model, characters) {
      const { thinking, perCharacter } = lineThrough(answers.get(model));
      return Math.ceil(thinking + characters * perCharacter);
    },
    learn(model, request, characters, usage) {
      const counted = usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;
      const asked = charactersIn(request);
      if (counted > 0 && asked > 0) {
        const known = ratios.get(model);
        const ratio = asked / counted;
        ratios.set(model, known === undefined ? ratio : known + (ratio - known) * weight);
      }
      answers.set(model, withAnswer(answers.get(model), characters, usage.outputTokens));
    },
  };
}

function withAnswer(known: Answers | undefined, characters: number, tokens: number): Answers {
  if (known === undefined) return { characters, tokens, variance: 0, covariance: 0 };
  const byCharacters = characters - known.characters;
  const byTokens = tokens - known.tokens;
  return {
    characters: known.characters + weight * byCharacters,
    tokens: known.tokens + weight * byTokens,
    variance: (1 - weight) * (known.variance + weight * byCharacters ** 2),
    covariance: (1 - weight) * (known.covariance + weight * byCharacters * byTokens),
  };
}

/** Answers that are all of a length do not tell thinking from writing: then prose is taken for prose, and the rest for thinking. */
function lineThrough(known: Answers | undefined): {
  readonly thinking: number;
  readonly perCharacter: number;
} {
  if (known === undefined || known.characters === 0)
    return { thinking: 0, perCharacter: 1 / charactersPerToken };
  const { characters, tokens, variance, covariance } = known;
  const differs = variance > (characters / 10) ** 2;
  const slope = differs ? covariance / variance : 1 / charactersPerToken;
  const perCharacter = Math.min(Math.max(slope, tokensPerCharacter.least), tokensPerCharacter.most);
  const thinking = tokens - characters * perCharacter;
  return thinking >= 0 ? { thinking, perCharacter } : { thinking: 0, perCharacter: tokens / characters };
}

function charactersIn(request: ModelRequest): number {
  return requestTexts(request).reduce((sum, text) => sum + text.length, 0);
}
