import type { ModelTool } from '../model/tools.ts';
import type { Tool, Toolbox } from '../tools/tool.ts';
import { slices } from './budget.ts';
import type { Ask } from './converse.ts';
import type { TurnPorts } from './ports.ts';

/** What a model may call in this turn. */
export interface Offer {
  /** In an order that never changes, and the same array as long as they are the same tools. */
  readonly described: readonly ModelTool[];
  find(name: string): Tool | undefined;
}

/**
 * The tools that can be used right now; `undefined` where the settings name none, and nobody said yes to one. Waits a moment for servers that
 * nobody has asked yet.
 */
export async function offerTools(
  { toolbox, clock }: TurnPorts,
  { confirmed }: Ask,
): Promise<Offer | undefined> {
  if (toolbox === undefined) return confirmed && { described: [], find: () => undefined };
  const waiting = new AbortController();
  const cancel = clock.after(slices.toolsMs, () => waiting.abort());
  await toolbox.ready(waiting.signal);
  cancel();
  return offerOf(toolbox);
}

const offers = new WeakMap<Toolbox, { readonly tools: readonly Tool[]; readonly offer: Offer }>();

function offerOf(toolbox: Toolbox): Offer {
  const tools = [...toolbox.tools()].sort((one, other) => (one.name < other.name ? -1 : 1));
  const known = offers.get(toolbox);
  const isSame =
    known?.tools.length === tools.length && known.tools.every((tool, index) => tool === tools[index]);
  if (known !== undefined && isSame) return known.offer;
  const byName = new Map(tools.map((tool) => [tool.name, tool]));
  const offer: Offer = {
    described: tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema })),
    find: (name) => byName.get(name),
  };
  offers.set(toolbox, { tools, offer });
  return offer;
}
