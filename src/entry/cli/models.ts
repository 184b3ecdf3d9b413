import { type Command, UsageError } from './command.ts';
import { modelsBuild } from './models-build.ts';
import { modelsCheck } from './models-check.ts';

const actions: Readonly<Record<string, Command>> = { build: modelsBuild, check: modelsCheck };

/** Interaction models: `build` writes those of the skill package, `check` judges any. */
export const models: Command = async ([action = '', ...rest], terminal) => {
  const run = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (run === undefined) throw new UsageError('build or check?');
  return run(rest, terminal);
};
