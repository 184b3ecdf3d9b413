/** `npm run bench <name>`: prints the figures of one benchmark, ours beside its peers, measured in the same run. */
const benches: Readonly<Record<string, () => Promise<{ run(args: readonly string[]): Promise<void> }>>> = {
  turn: () => import('./turn/bench.ts'),
  coldstart: () => import('./coldstart/bench.ts'),
  window: () => import('./window/bench.ts'),
  sentences: () => import('./sentences.ts'),
  observe: () => import('./observe.ts'),
  model: () => import('./model/bench.ts'),
  memory: () => import('./memory/bench.ts'),
  stores: () => import('./stores/bench.ts'),
  safety: () => import('./safety.ts'),
  privacy: () => import('./privacy/bench.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = benches[name];
if (load === undefined) {
  console.error(`Usage: npm run bench <${Object.keys(benches).join(' | ')}>`);
  process.exitCode = 2;
} else {
  await (await load()).run(args);
}
