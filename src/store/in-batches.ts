/** As many keys as every store reads in one call. */
const batch = 100;

/** The same, up to a hundred at a time. */
export async function* inBatches<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item[]> {
  let next: Item[] = [];
  for await (const item of items) {
    next.push(item);
    if (next.length === batch) {
      yield next;
      next = [];
    }
  }
  if (next.length > 0) yield next;
}
