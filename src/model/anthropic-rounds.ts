import type { ContentBlockParam, MessageParam } from '@anthropic-ai/sdk/resources/messages';
import { parseRecord } from './json-fields.ts';
import type { ToolRound } from './tools.ts';

/**
 * Rounds with tools as messages of the Messages API: results come first in the message that follows the calls. The model's own message goes
 * back as it came where it came from this very model; elsewhere its thinking is left out, which no other model may get
 * (platform.claude.com/docs, tool use; extended thinking).
 */
export function anthropicRounds(rounds: readonly ToolRound[], by: string): MessageParam[] {
  return rounds.flatMap((round): MessageParam[] => [
    {
      role: 'assistant',
      content: round.raw?.by === by ? (round.raw.content as ContentBlockParam[]) : saidAnew(round),
    },
    {
      role: 'user',
      content: [
        ...round.results.map(({ callId, text, isError }) => ({
          type: 'tool_result' as const,
          tool_use_id: callId,
          content: text.toWellFormed(),
          ...(isError ? { is_error: true } : {}),
        })),
        ...(round.note === undefined ? [] : [{ type: 'text' as const, text: round.note }]),
      ],
    },
  ]);
}

function saidAnew({ text, calls }: ToolRound): ContentBlockParam[] {
  return [
    ...(text.trim() === '' ? [] : [{ type: 'text' as const, text: text.toWellFormed() }]),
    ...calls.map(({ id, name, input }) => ({
      type: 'tool_use' as const,
      id,
      name,
      input: parseRecord(input) ?? {},
    })),
  ];
}
