import { expect, it } from 'vitest';
import { createLateToolbox } from './late-toolbox.ts';
import type { Tool, Toolbox } from './tool.ts';

const { signal } = new AbortController();
const tool = { name: 't' } as Tool;
function toolbox(): Toolbox & { closed: number } {
  return {
    closed: 0,
    tools: () => [tool],
    ready: () => Promise.resolve(),
    close() {
      this.closed += 1;
      return Promise.resolve();
    },
  };
}

it('loads once, and only when somebody waits for the tools', async () => {
  let loads = 0;
  const late = createLateToolbox(() => {
    loads += 1;
    return Promise.resolve(toolbox());
  });
  expect([late.tools(), loads]).toEqual([[], 0]);
  await Promise.all([late.ready(signal), late.ready(signal)]);
  expect([late.tools(), loads]).toEqual([[tool], 1]);
});

it('has no tools when it cannot be loaded, says so, and tries again', async () => {
  const troubles: unknown[] = [];
  let loads = 0;
  const load = () =>
    (loads += 1) === 1 ? Promise.reject(new Error('no such file')) : Promise.resolve(toolbox());
  const late = createLateToolbox(load, (error) => void troubles.push(error));
  await late.ready(signal);
  expect(late.tools()).toEqual([]);
  expect(troubles).toHaveLength(1);
  await late.ready(signal);
  expect(late.tools()).toEqual([tool]);
});

it('closes what is loaded, also what comes after', async () => {
  const coming = Promise.withResolvers<ReturnType<typeof toolbox>>();
  const late = createLateToolbox(() => coming.promise);
  void late.ready(signal);
  const closing = late.close();
  const box = toolbox();
  coming.resolve(box);
  await closing;
  expect(box.closed).toBe(1);
  expect(late.tools()).toEqual([]);
  await createLateToolbox(() => Promise.reject(new Error('never asked for'))).close();
});
