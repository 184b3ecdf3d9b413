import type { Problem } from './problem.ts';

/** Settings as they were written, before they are checked. */
export interface WrittenSettings {
  /** `undefined` for none, which means every default. */
  readonly value: unknown;
  /** What kept them from being read as they are. */
  readonly problems?: readonly Problem[];
  /** Where in a file the value at a path stands, or its key: `assistant.yaml:7:3`. Absent for settings that come from no file. */
  readonly locate?: (path: readonly PropertyKey[], atKey: boolean) => string;
}
