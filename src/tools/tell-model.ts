import { WellspokenError } from '../errors.ts';
import type { ToolResult } from './tool.ts';

/**
 * What a model is told when a tool's `run` rejected: whether anything may have been done, so that it neither claims a success nor tries
 * again what may have happened. Nothing of the error's own words, which are for operators.
 */
export function tellModel(error: unknown): ToolResult {
  const code = error instanceof WellspokenError ? error.code : undefined;
  return { text: code === undefined ? unknown : (words[code] ?? unknown), isError: true };
}

const unknown =
  'It failed, and it is not known whether it was done. Say so; do not call it again for this request.';

const words: Readonly<Partial<Record<WellspokenError['code'], string>>> = {
  'think/tool-unavailable': 'It cannot be reached right now. Nothing was done.',
  'think/tool-refused':
    'It is not set up properly and let nobody in. Nothing was done; trying again does not help.',
  'think/tool-timeout':
    'It did not answer in time, and it is not known whether it was done. Say so; do not call it again for this request.',
};
