import { describe, expect, it } from 'vitest';
import { anthropicRounds } from './anthropic-rounds.ts';
import { openAiRounds } from './openai-rounds.ts';
import type { ToolRound } from './tools.ts';

const round: ToolRound = {
  text: 'A moment.',
  calls: [
    { id: 'a', name: 'calendar', input: '{"day":"today"}' },
    { id: 'b', name: 'calendar', input: '{"day":"tom' },
  ],
  results: [
    { callId: 'a', text: 'A dentist \ud83d', isError: false },
    { callId: 'b', text: 'No JSON.', isError: true },
  ],
  note: 'Answer now.',
};

describe('rounds with tools in the Messages API', () => {
  it('are the calls, then all results before anything else', () => {
    expect(anthropicRounds([round], 'test/model')).toEqual([
      {
        role: 'assistant',
        content: [
          { type: 'text', text: 'A moment.' },
          { type: 'tool_use', id: 'a', name: 'calendar', input: { day: 'today' } },
          { type: 'tool_use', id: 'b', name: 'calendar', input: {} },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'a', content: 'A dentist \ufffd' },
          { type: 'tool_result', tool_use_id: 'b', content: 'No JSON.', is_error: true },
          { type: 'text', text: 'Answer now.' },
        ],
      },
    ]);
  });

  it('go back as they came to the model they came from, and to no other', () => {
    const content = [{ type: 'thinking', thinking: '', signature: 'signed' }];
    const thought = { ...round, raw: { by: 'test/model', content } };
    expect(anthropicRounds([thought], 'test/model')[0]?.content).toBe(content);
    expect(JSON.stringify(anthropicRounds([thought], 'test/other'))).not.toContain('signed');
  });

  it('have no empty text', () => {
    const [said] = anthropicRounds([{ ...round, text: ' \n' }], 'test/model');
    expect(JSON.stringify(said?.content)).not.toContain('"text"');
  });
});

describe('rounds with tools as chat messages', () => {
  it('are the calls, then a message for each result', () => {
    expect(openAiRounds([round])).toEqual([
      {
        role: 'assistant',
        content: 'A moment.',
        tool_calls: [
          { id: 'a', type: 'function', function: { name: 'calendar', arguments: '{"day":"today"}' } },
          { id: 'b', type: 'function', function: { name: 'calendar', arguments: '{}' } },
        ],
      },
      { role: 'tool', tool_call_id: 'a', content: 'A dentist \ufffd' },
      { role: 'tool', tool_call_id: 'b', content: 'No JSON.' },
      { role: 'user', content: 'Answer now.' },
    ]);
  });

  it('have no text where the model wrote none', () => {
    expect(openAiRounds([{ ...round, text: '' }])[0]).toMatchObject({ content: null });
  });
});
