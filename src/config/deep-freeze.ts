/** Freezes plain objects and lists all the way down. Instances of classes look after themselves. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (isPlain) for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
