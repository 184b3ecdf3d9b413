import { expect, it } from 'vitest';
import { readJsonLines } from './ndjson.ts';

async function read(chunks: readonly Uint8Array[]): Promise<unknown[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const found: unknown[] = [];
  for await (const line of readJsonLines(body)) found.push(line);
  return found;
}

const lines = [{ text: 'größer, 日本, 🙂' }, { n: 1 }, []];
const bytes = new TextEncoder().encode(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`);

it('reads lines however they were cut, in the middle of a character too', async () => {
  for (let size = 1; size <= bytes.length; size++) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.slice(index * size, (index + 1) * size),
    );
    expect(await read(chunks)).toEqual(lines);
  }
});

it('reads a last line without its end, and nothing from nothing', async () => {
  expect(await read([new TextEncoder().encode('{"a":1}\n{"b":2}')])).toEqual([{ a: 1 }, { b: 2 }]);
  expect(await read([])).toEqual([]);
});

it('rejects a line that was cut short for good', async () => {
  await expect(read([new TextEncoder().encode('{"a":1}\n{"b":')])).rejects.toThrow(SyntaxError);
});
