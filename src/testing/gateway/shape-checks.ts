import { isObject, type JsonObject } from './json.ts';

/** Checks of single fields, shared by both protocols. Each returns an objection in the API's words, or `undefined`. */
type Check = (body: JsonObject) => string | undefined;

export function required(field: string): Check {
  return (body) => (body[field] === undefined ? `${field}: Field required` : undefined);
}

/** Absent or of that type. */
export function typed(field: string, type: 'string' | 'boolean' | 'object' | 'array'): Check {
  const fits = (value: unknown) =>
    type === 'object' ? isObject(value) : type === 'array' ? Array.isArray(value) : typeof value === type;
  return (body) =>
    body[field] === undefined || fits(body[field]) ? undefined : `${field}: Input should be a valid ${type}`;
}

/** Absent or a whole number of at least `least`. */
export function wholeNumber(field: string, least: number): Check {
  return (body) => {
    const value = body[field];
    if (value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= least))
      return undefined;
    return `${field}: Input should be an integer greater than or equal to ${least}`;
  };
}

/** The first objection of several checks. */
export function every(...checks: readonly Check[]): Check {
  return (body) => {
    for (const check of checks) {
      const objection = check(body);
      if (objection !== undefined) return objection;
    }
    return undefined;
  };
}

/** Text that is there: a string, or blocks of which every text block has text. `where` names it in the objection. */
export function contentObjection(content: unknown, where: string): string | undefined {
  if (content === undefined) return `${where}: Field required`;
  if (typeof content === 'string') return content === '' ? `${where}: text must be non-empty` : undefined;
  if (!Array.isArray(content)) return `${where}: Input should be a valid string or array`;
  if (content.length === 0) return `${where}: content must be non-empty`;
  for (const [index, block] of (content as unknown[]).entries()) {
    if (!isObject(block) || typeof block['type'] !== 'string')
      return `${where}.${index}.type: Field required`;
    if (block['type'] !== 'text') continue;
    if (typeof block['text'] !== 'string') return `${where}.${index}.text: Input should be a valid string`;
    if (block['text'] === '') return `${where}.${index}: text content blocks must be non-empty`;
  }
  return undefined;
}
