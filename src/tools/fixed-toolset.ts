import type { Tool } from './tool.ts';
import type { Toolset } from './toolset.ts';

/** A toolset that is what it is from the beginning: a tool, or the reason why there is none. */
export function createFixedToolset(
  name: string,
  kind: Toolset['kind'],
  content: { readonly tool: Tool } | { readonly trouble: string },
): Toolset {
  return {
    name,
    kind,
    tools: () => ('tool' in content ? [content.tool] : []),
    ready: () => Promise.resolve(),
    troubles: () => ('trouble' in content ? [content.trouble] : []),
    close: () => Promise.resolve(),
  };
}
