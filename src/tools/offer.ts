import { estimateTokens } from '../model/estimate-tokens.ts';
import type { Tool, ToolDefinition } from './tool.ts';
import type { ToolsetState } from './toolset.ts';

/** More are neither told apart well by a model nor paid for gladly. */
const maxTools = 64;
const maxTokens = 8_000;
const tokensOf = new WeakMap<Tool, number>();

/** What of all tools is offered: each name once and not more than a question can carry, in the order of the settings. The others are named as troubles. */
export function offer(states: readonly ToolsetState[]): readonly ToolsetState[] {
  const names = new Set<string>();
  let tokens = 0;
  return states.map((state) => {
    const tools: Tool[] = [];
    const troubles = [...state.troubles];
    let tooMany = 0;
    for (const tool of state.tools) {
      const cost = toolTokens(tool);
      if (names.has(tool.name)) troubles.push(`another entry has a tool ${tool.name} already`);
      else if (names.size >= maxTools || tokens + cost > maxTokens) tooMany += 1;
      else {
        names.add(tool.name);
        tokens += cost;
        tools.push(tool);
      }
    }
    if (tooMany > 0) {
      troubles.push(
        `${tooMany} of its tools are left out: a question carries at most ${maxTools} tools and ${maxTokens} tokens of them. Name those you need in allow`,
      );
    }
    return { ...state, tools, troubles };
  });
}

/** About what a tool's description costs with every question, in tokens. */
export function toolTokens(tool: Tool): number {
  let tokens = tokensOf.get(tool);
  if (tokens === undefined) {
    const { name, description, inputSchema }: ToolDefinition = tool;
    tokens = estimateTokens(JSON.stringify({ name, description, input_schema: inputSchema }));
    tokensOf.set(tool, tokens);
  }
  return tokens;
}
