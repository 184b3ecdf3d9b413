import { isRecord } from './read-json.ts';

/** What a local reference (`#/$defs/place`, RFC 6901) leads to; `undefined` where that is nothing. Anchors are not followed. */
export function resolveReference(root: unknown, reference: string): unknown {
  const steps = reference.slice(1).split('/').slice(1);
  let at: unknown = root;
  for (const step of steps) {
    const key = decoded(step).replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return at;
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
