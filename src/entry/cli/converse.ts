import { createInterface } from 'node:readline';
import type { Terminal } from './command.ts';
import { showTurn } from './show-turn.ts';
import type { Speaker } from './speaker.ts';

/**
 * A conversation with the speaker: opens the skill, then every line typed (or piped in) is something the person says. Ends at the end of
 * input, on Ctrl-C, or when the process is asked to stop.
 */
export async function converse(speaker: Speaker, terminal: Terminal): Promise<void> {
  terminal.print(`${showTurn(await speaker.launch())}\n`);
  // Only now: lines that arrive before somebody reads them are lost.
  const isTerminal = terminal.input.isTTY === true;
  const lines = createInterface({
    input: terminal.input,
    ...(isTerminal ? { output: terminal.output } : {}),
    prompt: 'you › ',
  });
  lines.once('SIGINT', () => lines.close());
  void terminal.stopped.then(() => lines.close());

  if (isTerminal) lines.prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (!isTerminal && text !== '') terminal.print(`you › ${text}\n`);
    if (text !== '') terminal.print(`\n${showTurn(await speaker.say(text))}\n`);
    if (isTerminal) lines.prompt();
  }
  if (isTerminal) terminal.print('\n');
}
