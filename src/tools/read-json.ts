/** Whether a value is an object with keys, as JSON has them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of a list that are text, numbers, truth values or null, at most 100; nothing where it is no list or has none. */
export function scalarsIn(value: unknown): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const scalars = value.filter((one) => one === null || ['string', 'number', 'boolean'].includes(typeof one));
  return scalars.length === 0 || scalars.length > 100 ? undefined : [...new Set(scalars)];
}
