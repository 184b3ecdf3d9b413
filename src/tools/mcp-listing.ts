import type { McpProgramSettings, McpServerSettings } from '../config/tool-settings.ts';
import { cleanSchema } from './clean-schema.ts';
import { mcpToolName } from './mcp-tool-name.ts';
import { plainLine } from './plain-text.ts';
import { isRecord } from './read-json.ts';
import type { ToolDefinition } from './tool.ts';
import { spokenName } from './wording.ts';

/** A tool as a server lists it, looked at. */
export interface ListedTool extends ToolDefinition {
  /** What the server calls it. */
  readonly original: string;
  readonly title: string;
  readonly needsConfirmation: boolean;
  readonly onlyReads: boolean;
}

export interface McpListing {
  readonly tools: readonly ListedTool[];
  /** Tools that were left out and why, and allowed ones that are not there. */
  readonly troubles: readonly string[];
}

/** Reads what a server lists. A tool that cannot be used is left out and named; the others stay. */
export function mcpListing(
  { name: server, allow, confirm = 'changes' }: McpServerSettings | McpProgramSettings,
  listed: readonly unknown[],
): McpListing {
  const troubles: string[] = [];
  const tools = new Map<string, ListedTool>();
  const seen = new Set<string>();
  for (const tool of listed) {
    const original = isRecord(tool) ? tool['name'] : undefined;
    if (!isRecord(tool) || typeof original !== 'string' || original === '') {
      troubles.push('a tool without a name is left out');
      continue;
    }
    seen.add(original);
    if (allow !== undefined && !allow.includes(original)) continue;
    const leaveOut = (why: string) => troubles.push(`${plainLine(original, 64)} is left out: it ${why}`);
    const cleaned = cleanSchema(tool['inputSchema']);
    const name = mcpToolName(server, original);
    if ('problem' in cleaned) leaveOut(cleaned.problem);
    else if (tools.has(name)) leaveOut(`comes to the same name as another, ${name}`);
    else {
      const annotations = isRecord(tool['annotations']) ? tool['annotations'] : {};
      const onlyReads = annotations['readOnlyHint'] === true;
      tools.set(name, {
        name,
        original,
        ...titleAndDescription(tool, annotations['title'], original),
        inputSchema: cleaned.schema,
        needsConfirmation: confirm === 'always' || (confirm === 'changes' && !onlyReads),
        onlyReads,
      });
    }
  }
  for (const wanted of allow ?? [])
    if (!seen.has(wanted)) troubles.push(`it has no tool ${plainLine(wanted, 64)}`);
  return { tools: [...tools.values()], troubles };
}

function titleAndDescription(
  tool: Readonly<Record<string, unknown>>,
  annotated: unknown,
  original: string,
): { readonly title: string; readonly description: string } {
  const given = [tool['title'], annotated].find(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );
  const title = plainLine(given ?? '', 60) || spokenName(original);
  const description = tool['description'];
  return {
    title,
    description: plainLine(typeof description === 'string' ? description : '', 1_000) || title,
  };
}
