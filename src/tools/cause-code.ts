/** The code of the innermost error that has one: `fetch` wraps a socket's error in a plain `TypeError`. */
export function causeCode(thrown: unknown): string {
  let code = '';
  let error = thrown;
  for (let depth = 0; error instanceof Error && depth < 5; depth += 1) {
    if ('code' in error && typeof error.code === 'string') code = error.code;
    error = error instanceof AggregateError ? error.errors[0] : error.cause;
  }
  return code;
}
