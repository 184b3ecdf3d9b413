/**
 * A value that is made when it is first asked for. Large patterns take tenths of a millisecond each: made at a cold start they delay
 * every first word, made with an answer's first sentence they are hidden by the wait for the model.
 */
export function onFirstUse<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
