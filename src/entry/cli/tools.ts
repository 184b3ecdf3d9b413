import { type Command, UsageError } from './command.ts';
import { toolsCall } from './tools-call.ts';
import { toolsList } from './tools-list.ts';

/** The tools that the settings name: without a word what there is; `call` runs one. */
export const tools: Command = async ([action, ...rest], terminal) => {
  if (action === undefined) return toolsList([], terminal);
  if (action === 'call') return toolsCall(rest, terminal);
  throw new UsageError('nothing, or call <name> \'{"item": "milk"}\'?');
};
