import { describe, expect, it } from 'vitest';
import { mcpResult } from './mcp-result.ts';

describe('the result of an MCP tool', () => {
  it.each<[string, unknown, string]>([
    [
      'its text',
      {
        content: [
          { type: 'text', text: 'one' },
          { type: 'text', text: 'two' },
        ],
      },
      'one\ntwo',
    ],
    ['structured content without text', { content: [], structuredContent: { a: 1 } }, '{"a":1}'],
    ['structured content alone', { structuredContent: { a: 1 } }, '{"a":1}'],
    [
      'text rather than the same as structured content',
      { content: [{ type: 'text', text: 'one' }], structuredContent: { a: 1 } },
      'one',
    ],
    [
      'an image by name only',
      { content: [{ type: 'image', data: 'AAAA', mimeType: 'image/png' }] },
      '[image, not included]',
    ],
    [
      'a link by its title',
      { content: [{ type: 'resource_link', uri: 'file:///x', name: 'x', title: 'Notes' }] },
      '[resource link "Notes", not included]',
    ],
    [
      'a file by its address',
      { content: [{ type: 'resource', resource: { uri: 'file:///x', text: 'secret' } }] },
      '[resource "file:///x", not included]',
    ],
    ['nothing', { content: [] }, 'It was done. There is nothing further to tell.'],
    [
      'text that is none',
      { content: [{ type: 'text', text: 5 }, 'x', null, { type: { toString: 1 } }] },
      '[part, not included]',
    ],
    ['no hidden characters', { content: [{ type: 'text', text: 'a\u202eb\u{e0041}\u0007\r\nc' }] }, 'ab\nc'],
  ])('is %s', (_, result, text) => {
    expect(mcpResult(result)).toEqual({ text, isError: false });
  });

  it('is an error where the tool says so', () => {
    expect(mcpResult({ content: [{ type: 'text', text: 'no such room' }], isError: true })).toEqual({
      text: 'no such room',
      isError: true,
    });
    expect(mcpResult({ content: [], isError: true })).toEqual({
      text: 'It failed and did not say why.',
      isError: true,
    });
  });

  it('has at most 6,000 characters, and says what was cut', () => {
    const { text = '' } = mcpResult({ content: [{ type: 'text', text: '😀'.repeat(1_000_000) }] }) ?? {};
    expect(text.length).toBeLessThan(6_100);
    expect(text).toMatch(/cut here: it has 2000000 characters\)$/);
    expect(text.isWellFormed()).toBe(true);
  });

  it.each([undefined, null, 'text', [], {}, { content: 'x' }, { toolResult: 1 }])(
    'is none where %j came back',
    (result) => {
      expect(mcpResult(result)).toBeUndefined();
    },
  );
});
