import { type Document, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';

/**
 * Offset in the text of the value at `path`, or of its key; of the nearest thing around it where the path leads further than
 * the document.
 */
export function yamlOffset(document: Document.Parsed, path: readonly PropertyKey[], atKey: boolean): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const found = child(document, node, step);
    if (!found) break;
    const isLast = depth === path.length - 1;
    offset = (isLast && atKey ? undefined : startOf(found.value)) ?? startOf(found.key) ?? offset;
    node = found.value;
  }
  return offset;
}

function child(document: Document.Parsed, parent: unknown, step: PropertyKey) {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) return { key: undefined, value: node.items[Number(step)] };
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
