import { plainLine, plainText } from './plain-text.ts';
import { isRecord } from './read-json.ts';
import { maxResultCharacters, type ToolResult } from './tool.ts';

/**
 * What a `tools/call` of MCP came to, as text: its text blocks, else its structured content as JSON. What cannot be spoken (images, sound, files) is
 * named and not included. `undefined` where it is no result at all.
 * Source: modelcontextprotocol.io, specification 2025-11-25, server/tools.
 */
export function mcpResult(result: unknown): ToolResult | undefined {
  if (!isRecord(result)) return undefined;
  const { content, structuredContent } = result;
  if (!Array.isArray(content) && !isRecord(structuredContent)) return undefined;
  const blocks = (Array.isArray(content) ? content : []).filter(isRecord);
  const hasText = blocks.some(({ type }) => type === 'text');
  const parts = blocks.map(described);
  if (!hasText && isRecord(structuredContent)) parts.unshift(JSON.stringify(structuredContent));
  const isError = result['isError'] === true;
  const text = plainText(parts.filter(Boolean).join('\n'), maxResultCharacters);
  const nothing = isError
    ? 'It failed and did not say why.'
    : 'It was done. There is nothing further to tell.';
  return { text: text || nothing, isError };
}

function described(block: Readonly<Record<string, unknown>>): string {
  const { type, text, name, title, resource } = block;
  if (type === 'text') return typeof text === 'string' ? text : '';
  const kind = (typeof type === 'string' && plainLine(type, 30).replaceAll('_', ' ')) || 'part';
  const called = [title, name, isRecord(resource) ? resource['uri'] : undefined].find(
    (one): one is string => typeof one === 'string' && one !== '',
  );
  return `[${kind}${called === undefined ? '' : ` "${plainLine(called, 100)}"`}, not included]`;
}
