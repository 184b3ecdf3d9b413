import type { Clock } from '../../src/clock.ts';
import { WellspokenError } from '../../src/errors.ts';
import type { Tool, Toolbox, ToolCall } from '../../src/tools/tool.ts';

export interface TestTool extends Partial<Omit<Tool, 'run'>> {
  readonly name: string;
  /** How long it takes; `Infinity` for one that never ends, and does not mind being stopped. */
  readonly takesMs?: number;
  /** What it says, or why it fails. */
  readonly answers?: string | WellspokenError | { readonly text: string; readonly isError: boolean };
}

export interface TestToolbox extends Toolbox {
  /** Every call that reached a tool, in order. */
  readonly calls: readonly { readonly name: string; readonly input: unknown; readonly callId: string }[];
  /** What there is from now on. */
  set(tools: readonly TestTool[]): void;
}

/** Tools on a clock that is moved by hand. They read only, and do not ask, unless told otherwise. */
export function testToolbox(clock: Clock, listed: readonly TestTool[]): TestToolbox {
  const calls: { name: string; input: unknown; callId: string }[] = [];
  const made = (tools: readonly TestTool[]) => tools.map((tool) => toolOf(tool, clock, calls));
  let tools = made(listed);
  return {
    calls,
    set: (next) => void (tools = made(next)),
    tools: () => tools,
    ready: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

function toolOf(
  { takesMs = 0, answers = 'It is done.', ...rest }: TestTool,
  clock: Clock,
  calls: { name: string; input: unknown; callId: string }[],
): Tool {
  const changes = rest.needsConfirmation ?? false;
  return {
    description: `Does what ${rest.name} does.`,
    inputSchema: { type: 'object', properties: {} },
    title: rest.name.replaceAll('_', ' '),
    needsConfirmation: changes,
    onlyReads: !changes,
    timeoutMs: 5_000,
    question: () => undefined,
    filler: () => undefined,
    ...rest,
    async run(input: unknown, call: ToolCall) {
      calls.push({ name: rest.name, input, callId: call.callId });
      if (takesMs === Infinity) await new Promise(() => {});
      if (takesMs > 0)
        await clock.sleep(takesMs, call.signal).catch((cause: unknown) => {
          throw new WellspokenError('think/aborted', 'The call was stopped.', { cause });
        });
      if (answers instanceof WellspokenError) throw answers;
      return typeof answers === 'string' ? { text: answers, isError: false } : answers;
    },
  };
}
