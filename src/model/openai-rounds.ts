import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import { parseRecord } from './json-fields.ts';
import type { ToolRound } from './tools.ts';

/** Rounds with tools as chat messages: the calls, then one `tool` message for each (platform.openai.com/docs, function calling). */
export function openAiRounds(rounds: readonly ToolRound[]): ChatCompletionMessageParam[] {
  return rounds.flatMap(({ text, calls, results, note }): ChatCompletionMessageParam[] => [
    {
      role: 'assistant',
      content: text.trim() === '' ? null : text.toWellFormed(),
      tool_calls: calls.map(({ id, name, input }) => ({
        id,
        type: 'function',
        // What was cut off is no JSON, and some servers parse it.
        function: { name, arguments: parseRecord(input) === undefined ? '{}' : input },
      })),
    },
    ...results.map(({ callId, text: content }) => ({
      role: 'tool' as const,
      tool_call_id: callId,
      content: content.toWellFormed(),
    })),
    ...(note === undefined ? [] : [{ role: 'user' as const, content: note }]),
  ]);
}
