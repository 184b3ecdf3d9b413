import { WellspokenError } from '../errors.ts';

/** Why a call to a tool failed, by what may have been done; see `Tool.run`. */
export type ToolErrorCode =
  | 'think/tool-unavailable'
  | 'think/tool-refused'
  | 'think/tool-timeout'
  | 'think/tool-failed';

/** An error that names the tool and never its address, input or answer. `text` completes "tool <name> …". */
export function toolError(code: ToolErrorCode, tool: string, text: string, cause?: unknown): WellspokenError {
  return new WellspokenError(code, `The tool ${tool} ${text}.`, cause === undefined ? {} : { cause });
}
