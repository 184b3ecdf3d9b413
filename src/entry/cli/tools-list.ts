import { toolTokens } from '../../tools/offer.ts';
import type { Tool } from '../../tools/tool.ts';
import type { Command } from './command.ts';
import { withToolbox } from './with-toolbox.ts';

/** Shows every tool: what it is, whether it asks first, and what it costs with each question. Fails when an entry is in trouble. */
export const toolsList: Command = (_args, terminal) =>
  withToolbox(terminal, (toolbox) => {
    const states = toolbox.states();
    if (states.length === 0) {
      terminal.print('There are no tools. docs/tools.md shows how to add one.\n');
      return 0;
    }
    for (const { name, kind, tools, troubles } of states) {
      terminal.print(`${name} (${kind})\n`);
      for (const tool of tools) terminal.print(`  ✓ ${line(tool)}\n`);
      for (const trouble of troubles) terminal.print(`  ✗ ${trouble}\n`);
    }
    const all = states.flatMap(({ tools }) => tools);
    const tokens = all.reduce((sum, tool) => sum + toolTokens(tool), 0);
    terminal.print(`\n${all.length} in all, about ${tokens} tokens with every question.\n`);
    return states.some(({ troubles }) => troubles.length > 0) ? 1 : 0;
  });

function line(tool: Tool): string {
  const asks = tool.needsConfirmation ? 'asks first' : 'does not ask';
  return `${tool.name.padEnd(32)} ${asks.padEnd(12)} ${String(toolTokens(tool)).padStart(5)} tokens  ${tool.description.slice(0, 80)}`;
}
