import * as z from 'zod/mini';

export function text(max: number, description: string) {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(max), z.describe(description));
}

export function modelId() {
  return z.string().check(z.maxLength(200), z.regex(/^[A-Za-z0-9][A-Za-z0-9._:/@-]*$/));
}

export function list<Item extends z.core.SomeType>(item: Item, max: number, description: string) {
  return z.array(item).check(z.minLength(1), z.maxLength(max), z.describe(description));
}

export function choice<const Values extends readonly string[]>(values: Values, description: string) {
  return z.enum(values).check(z.describe(description));
}

export function wholeNumber(min: number, max: number, description: string) {
  return z.int().check(z.gte(min), z.lte(max), z.describe(description));
}

export function usd(description: string) {
  return z.number().check(z.positive(), z.describe(description));
}

export function days(description: string) {
  return wholeNumber(1, 3_650, description);
}

export function modelIds(description: string) {
  return list(modelId(), 8, description);
}
