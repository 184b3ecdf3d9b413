import { createHash } from 'node:crypto';

const longest = 64;

/** What a model calls a server's tool: `<server>_<tool>`, with `_` for what no provider takes in a name, at most 64 characters. */
export function mcpToolName(server: string, tool: string): string {
  const name = `${server}_${tool}`.replace(/[^a-zA-Z0-9_-]/g, '_');
  if (name.length <= longest) return name;
  // Two long names may begin alike.
  const mark = createHash('sha256').update(tool).digest('hex').slice(0, 8);
  return `${name.slice(0, longest - mark.length - 1)}_${mark}`;
}
