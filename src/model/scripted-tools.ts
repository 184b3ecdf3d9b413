import type { ModelRequest } from './model.ts';
import type { ScriptedAnswer } from './scripted.ts';
import type { ModelTool } from './tools.ts';

/**
 * How the scripted demo uses tools: it calls the one whose name is said, with what was said in whatever text it takes, and then tells what came
 * back. `undefined` where no tool is meant.
 */
export function demoTools(request: ModelRequest, said: string): ScriptedAnswer | undefined {
  const result = request.rounds?.at(-1)?.results[0];
  if (result !== undefined) {
    const text = result.text.replace(/<\/?untrusted[^>]*>/g, '').trim();
    return { speech: result.isError ? `That did not work: ${text}` : `Here is what came back: ${text}` };
  }
  const words = said.toLowerCase();
  const meant = (request.tools ?? []).find(({ name }) => words.includes(spoken(name)));
  if (meant === undefined || request.toolChoice === 'none') return undefined;
  return { speech: '', calls: [{ name: meant.name, input: inputFor(meant, said) }] };
}

function spoken(name: string): string {
  return name.toLowerCase().replace(/[_-]+/g, ' ');
}

function inputFor({ inputSchema }: ModelTool, said: string): object {
  const properties = Object.entries(Object(inputSchema['properties']) as Record<string, { type?: string }>);
  const required = Array.isArray(inputSchema['required']) ? inputSchema['required'] : [];
  // "Add milk to my shopping list" is about milk.
  const object =
    /^(?:please )?(?:add|put|write|send|note) (.+?) (?:to|on|onto|in|into) /i.exec(said)?.[1] ?? said;
  return Object.fromEntries(
    properties
      .filter(([name, { type }]) => required.includes(name) || type === 'string' || type === undefined)
      .map(([name, { type }]) => [name, examples[type ?? ''] ?? object]),
  );
}

const examples: Readonly<Record<string, unknown>> = {
  number: 1,
  integer: 1,
  boolean: true,
  array: [],
  object: {},
};
