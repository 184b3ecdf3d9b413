import type { ModelUsage } from '../../model/model.ts';
import { countTokens } from './count-tokens.ts';
import { exampleOfSchema } from './example-of-schema.ts';
import type { GatewayRequest } from './gateway-request.ts';
import { isObject, objectOrEmpty } from './json.ts';
import type { CachedInput } from './prompt-cache.ts';
import type { Script } from './script.ts';
import type { StandInModel } from './stand-in-models.ts';

/** A call of a tool, its input as the model writes it. */
export interface AnsweredCall {
  readonly id: string;
  readonly name: string;
  readonly input: string;
}

/** What the stand-in's model says to one call, in no wire format. */
export interface Answer {
  readonly id: string;
  readonly createdAtMs: number;
  /** As echoed: the id asked for, or a dated snapshot of it. */
  readonly model: string;
  readonly thinking: { readonly text: string; readonly tokens: number } | undefined;
  readonly text: string;
  readonly calls: readonly AnsweredCall[];
  readonly chunkCharacters: number;
  /** In Anthropic's words. */
  readonly stopReason: string;
  /** Of the whole answer, if the client stays to its end. */
  readonly usage: ModelUsage;
}

/** Hidden thinking per effort level. Made up, but in the right order: enough to eat a small `max_tokens`, as real thinking does. */
const thinkingTokensByEffort: Readonly<Record<string, number>> = {
  low: 16,
  medium: 64,
  high: 128,
  xhigh: 256,
  max: 512,
};

const longestEchoCharacters = 210;

/** Writes the answer of a script to a request. Thinking counts against `max_tokens`, and what does not fit is cut off. */
export function composeAnswer(
  request: GatewayRequest,
  script: Script,
  model: StandInModel,
  input: CachedInput,
  stamp: { readonly id: string; readonly createdAtMs: number },
): Answer {
  const limit = request.maxTokens ?? model.maxOutputTokens;
  const thinking = think(request, script, model, limit);
  const calls = callsOf(request, script, stamp.id);
  const hasWords = calls.length === 0 || script.speech !== undefined;
  const whole = script.text ?? (hasWords ? speak(request, script) : '');
  const room = limit - (thinking?.tokens ?? 0);
  const fits = countTokens(whole) <= room;
  const text = fits ? whole : cutAt(whole, room * 4);
  return {
    ...stamp,
    model: script.oddities?.includes('dated-model') ? `${model.id}-20261007` : request.model,
    thinking,
    text,
    calls,
    chunkCharacters: Math.max(1, script.chunkCharacters ?? 4),
    stopReason: script.stopReason ?? (fits ? (calls.length > 0 ? 'tool_use' : 'end_turn') : 'max_tokens'),
    usage: { ...input, outputTokens: writtenTokens({ thinking, text, calls }), ...script.usage },
  };
}

/** Output tokens of all that is in an answer. */
export function writtenTokens({
  thinking,
  text,
  calls,
}: Pick<Answer, 'thinking' | 'text' | 'calls'>): number {
  const called = calls.reduce((sum, { input }) => sum + countTokens(input), 0);
  return (thinking?.tokens ?? 0) + countTokens(text) + called;
}

function callsOf(
  { protocol }: GatewayRequest,
  { toolCalls = [] }: Script,
  id: string,
): readonly AnsweredCall[] {
  const prefix = protocol === 'chat' ? 'call' : 'toolu';
  return toolCalls.map((call, index) => ({
    id: call.id ?? `${prefix}_${id}_${index}`,
    name: call.name,
    input: typeof call.input === 'string' ? call.input : JSON.stringify(call.input ?? {}),
  }));
}

/** The text in pieces of `characters` UTF-16 units, one less or more where a cut would split a surrogate pair. */
export function* chunksOf(text: string, characters: number): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const chunk = cutAt(text.slice(start), characters) || text.slice(start, start + 2);
    start += chunk.length;
    yield chunk;
  }
}

function speak(request: GatewayRequest, script: Script): string {
  const told = request.toolResults.map(({ text }) => text).join(' ');
  const echo = told === '' ? `You said: ${request.lastUserText}` : `The tool said: ${told}`;
  const speech = script.speech ?? cutAt(echo, longestEchoCharacters);
  if (request.schema === undefined) return speech;
  const example = exampleOfSchema(request.schema, speech);
  const hasCard = isObject(example) && 'card' in example && script.card !== undefined;
  return JSON.stringify(hasCard ? { ...example, card: script.card } : example);
}

function think(
  request: GatewayRequest,
  script: Script,
  model: StandInModel,
  limit: number,
): Answer['thinking'] {
  if (script.thinkingText !== undefined) {
    return { text: script.thinkingText, tokens: Math.min(limit, countTokens(script.thinkingText)) };
  }
  const type = objectOrEmpty(request.body['thinking'])['type'];
  const thinks = type === undefined ? model.thinksByDefault : type === 'adaptive' || type === 'enabled';
  if (!thinks) return undefined;
  const asked = objectOrEmpty(request.body['output_config'])['effort'];
  const effort = typeof asked === 'string' ? asked : (model.defaultEffort ?? 'medium');
  return { text: '', tokens: Math.min(limit, thinkingTokensByEffort[effort] ?? 0) };
}

function cutAt(text: string, length: number): string {
  const splitsPair =
    /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(length));
  return text.slice(0, splitsPair ? length - 1 : length);
}
