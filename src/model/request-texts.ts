import type { ModelRequest } from './model.ts';
import type { ModelTool } from './tools.ts';

/** Everything in a request that a model reads and a provider counts, in order. */
export function requestTexts(request: ModelRequest): readonly string[] {
  const { system, background = '', messages, tools = [], rounds = [] } = request;
  return [
    toolsText(tools),
    system,
    background,
    ...messages.map(({ content }) => content),
    ...rounds.flatMap(({ text, calls, results, note = '' }) => [
      text,
      ...calls.flatMap(({ name, input }) => [name, input]),
      ...results.map((result) => result.text),
      note,
    ]),
  ].filter((text) => text !== '');
}

/** Tools are the same for every question, and make most of a short one's prompt. */
const texts = new WeakMap<readonly ModelTool[], string>();

/** All that is sent of tools, as text. */
export function toolsText(tools: readonly ModelTool[]): string {
  if (tools.length === 0) return '';
  const text = texts.get(tools) ?? JSON.stringify(tools);
  texts.set(tools, text);
  return text;
}
