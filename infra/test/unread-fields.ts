/**
 * The fields of a value that a validator did not look at. Schemas of Kubernetes allow fields that they do not know, as the server without
 * strict validation does, so that a misspelt one is no error: but nobody reads it.
 */
export function unreadFields(value: object, read: (value: object) => void): string[] {
  const unread = new Set<string>();
  const watched = watch(value, '', unread);
  read(watched);
  return [...unread].sort();
}

function watch(value: object, path: string, unread: Set<string>): object {
  const inner = new Map<PropertyKey, unknown>();
  for (const [name, one] of Object.entries(value)) {
    const where = Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`.replace(/^\./, '');
    if (!Array.isArray(value)) unread.add(where);
    inner.set(name, typeof one === 'object' && one !== null ? watch(one as object, where, unread) : one);
  }
  const seen = (name: PropertyKey) => void unread.delete(`${path}.${String(name)}`.replace(/^\./, ''));
  return new Proxy(value, {
    get(target, name, receiver) {
      seen(name);
      return inner.has(name) ? inner.get(name) : Reflect.get(target, name, receiver);
    },
    // Whoever goes through all names, as with labels, takes any.
    ownKeys(target) {
      for (const name of Reflect.ownKeys(target)) seen(name);
      return Reflect.ownKeys(target);
    },
  });
}
