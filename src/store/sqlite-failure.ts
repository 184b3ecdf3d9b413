import { type ErrorCode, WellspokenError } from '../errors.ts';

/** SQLite's primary result codes, https://sqlite.org/rescode.html */
const causes: Readonly<Record<number, { readonly text: string; readonly retryable: boolean }>> = {
  5: { text: 'is locked by another process', retryable: true },
  6: { text: 'is locked by another process', retryable: true },
  // As soon as somebody gives the right, the same write succeeds.
  8: { text: 'is read-only: give this process the right to write the file and its folder', retryable: true },
  10: { text: 'cannot be read or written: check the disk', retryable: true },
  11: { text: 'is damaged: move it away, or put a backup in its place', retryable: false },
  13: { text: 'cannot grow, the disk is full: make room', retryable: true },
  14: {
    text: 'cannot be opened: check that the path is a file this process may read and write',
    retryable: false,
  },
  26: { text: 'is not a SQLite database: move it away, or name another file', retryable: false },
};

/** What the file system says while the file is made, in the same words. */
const systemCauses: Readonly<Record<string, number>> = {
  EACCES: 14,
  EPERM: 14,
  EROFS: 8,
  ENOSPC: 13,
  EIO: 10,
};

/** What went wrong with `file` in an operator's words, under `code`, with SQLite's own error as the cause. */
export function sqliteFailure(error: unknown, file: string, code: ErrorCode): WellspokenError {
  if (error instanceof WellspokenError) return error;
  const known = causes[primaryCode(error)];
  const text = known?.text ?? `failed: ${error instanceof Error ? error.message : String(error)}`;
  return new WellspokenError(code, `The store file ${file} ${text}.`, {
    cause: error,
    ...(known && { retryable: known.retryable }),
  });
}

/** The low byte is the primary code, the rest refines it. */
function primaryCode(error: unknown): number {
  if (!(error instanceof Error)) return -1;
  if ('errcode' in error) return Number(error.errcode) & 0xff;
  return 'code' in error ? (systemCauses[String(error.code)] ?? -1) : -1;
}
