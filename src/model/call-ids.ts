/** As every provider takes it back. */
const legal = /^[a-zA-Z0-9_-]{1,128}$/;

/** Gives the calls of one answer the ids that the provider gave them, and others where it gave none, or one twice. */
export function createCallIds(): (given: unknown) => string {
  const taken = new Set<string>();
  return (given) => {
    const isUsable = typeof given === 'string' && legal.test(given) && !taken.has(given);
    const id = isUsable ? given : `call_${taken.size + 1}`;
    taken.add(id);
    return id;
  };
}
