/** Where a command reads and writes; tests bring their own. */
export interface Terminal {
  readonly cwd: string;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  print(text: string): void;
  printError(text: string): void;
  /** Resolves when the process is asked to stop (SIGTERM, SIGINT). */
  readonly stopped: Promise<string>;
}

/** Runs a command with the arguments after its name. Resolves to the exit code: 0 ok, 1 failed, 2 bad usage. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Thrown for arguments that make no sense; the message says what would. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
