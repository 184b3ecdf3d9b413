import { randomUUID } from 'node:crypto';
import { type Command, UsageError } from './command.ts';
import { withToolbox } from './with-toolbox.ts';

/** Runs one tool without asking and prints what came back. Fails when it does. */
export const toolsCall: Command = (args, terminal) => {
  const [name, json = '{}', ...more] = args;
  if (name === undefined || more.length > 0) throw new UsageError('call <name> \'{"item": "milk"}\'');
  const input = inputOf(json);
  return withToolbox(terminal, async (toolbox) => {
    const tools = toolbox.tools();
    const tool = tools.find((one) => one.name === name);
    if (tool === undefined) {
      const there = tools.map((one) => one.name).join(', ') || 'none';
      throw new UsageError(`there is no tool "${name}" just now. There is: ${there}`);
    }
    const { text, isError } = await tool.run(input, {
      callId: randomUUID(),
      locale: 'en-US',
      person: 'operator',
      signal: new AbortController().signal,
    });
    terminal.print(`${isError ? '✗ ' : ''}${text}\n`);
    return isError ? 1 : 0;
  });
};

function inputOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UsageError(`the input must be JSON, such as '{"item": "milk"}', in single quotes`);
  }
}
