import { chunksOf, type AnsweredCall } from './answer.ts';
import { countTokens } from './count-tokens.ts';
import { type Frame, sseEvent } from './frame.ts';

/** What comes before the first call of an answer. */
export interface BeforeCalls {
  readonly textTokens: number;
  readonly chunkCharacters: number;
}

/** Calls as content blocks of the Messages API, from the block with this index on (platform.claude.com/docs, streaming messages). */
export function* messagesCallFrames(
  calls: readonly AnsweredCall[],
  firstIndex: number,
  before: BeforeCalls,
): Generator<Frame> {
  const event = (type: string, data: object) => sseEvent(type, { type, ...data });
  for (const { call, position, pieces } of pieced(calls, before)) {
    const index = firstIndex + position;
    const { id, name } = call;
    for (const { piece, isFirst, isLast, afterTextTokens, tokens } of pieces) {
      const start = { index, content_block: { type: 'tool_use', id, name, input: {} } };
      const delta = { index, delta: { type: 'input_json_delta', partial_json: piece } };
      const data = [
        isFirst ? event('content_block_start', start) : '',
        event('content_block_delta', delta),
        isLast ? event('content_block_stop', { index }) : '',
      ];
      yield { data: data.join(''), afterTextTokens, tokens };
    }
  }
}

/** Calls as deltas of Chat Completions, told apart by their index; `chunk` wraps one. */
export function* chatCallFrames(
  calls: readonly AnsweredCall[],
  before: BeforeCalls,
  chunk: (delta: object) => string,
): Generator<Frame> {
  for (const { call, position, pieces } of pieced(calls, before)) {
    for (const { piece, isFirst, afterTextTokens, tokens } of pieces) {
      const head = isFirst ? { id: call.id, type: 'function' } : {};
      const named = { ...(isFirst ? { name: call.name } : {}), arguments: piece };
      const data = chunk({ tool_calls: [{ index: position, ...head, function: named }] });
      yield { data, afterTextTokens, tokens };
    }
  }
}

function* pieced(calls: readonly AnsweredCall[], { textTokens, chunkCharacters }: BeforeCalls) {
  let before = textTokens;
  for (const [position, call] of calls.entries()) {
    // The smallest piece is an empty one, as Anthropic's first always is.
    const texts = ['', ...chunksOf(call.input, chunkCharacters)];
    let characters = 0;
    const pieces = texts.map((piece, at) => {
      const written = Math.ceil(characters / 4);
      characters += piece.length;
      const tokens = Math.ceil(characters / 4) - written;
      return {
        piece,
        isFirst: at === 0,
        isLast: at === texts.length - 1,
        afterTextTokens: before + written,
        tokens,
      };
    });
    before += countTokens(call.input);
    yield { call, position, pieces };
  }
}
