import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { sharedStoreKinds } from '../../test/support/shared-store.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { median } from '../median.ts';
import { table } from '../table.ts';
import { type Play, type Played, play } from './play.ts';
import { startService, type StartedService } from './start-service.ts';

/** Who is measured together, and where what they keep lies. */
interface Contender {
  readonly name: string;
  readonly services: readonly StartedService[];
}

/**
 * What a turn asks of each store, and what it takes of the service's processor; then one process against two on one Redis. Redis is a real
 * one, DynamoDB is dynalite, both on this machine; the model answers at once, so that nothing else is in the way.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [rounds = 5, turns = 300, atOnce = 8] = args.map(Number);
  using folder = temporaryFolder();
  await using opened = new AsyncDisposableStack();
  const contenders: Contender[] = [];
  const add = async (name: string, env: Readonly<Record<string, string>>, processes = 1) => {
    const services = await Promise.all(Array.from({ length: processes }, () => startService(env)));
    for (const service of services) opened.defer(() => service.stop());
    contenders.push({ name, services });
  };
  await add('memory', { WELLSPOKEN_STORE: 'memory:' });
  await add('sqlite', { WELLSPOKEN_STORE: `sqlite:${join(folder.path, 'bench.db')}` });
  for (const { name, open } of sharedStoreKinds) {
    const store = opened.use(await open());
    await add(name, store.env());
    if (name === 'redis') await add('redis, two processes', store.env(), 2);
  }

  const plan: Play = { turns, atOnce, people: 50 };
  const results = new Map<Contender, Played[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [{ services }, played] of results) {
      const result = await play(services, plan);
      // The first round warms up.
      if (round > 0) played.push(result);
    }
  }
  console.log(
    `A turn on each store: ${rounds} alternating rounds of ${turns} turns of ${plan.people} people, ${atOnce} at a time, ` +
      `on ${availableParallelism()} processors; a model that answers at once, everything encrypted.\n`,
  );
  report(results);
}

function report(results: ReadonlyMap<Contender, readonly Played[]>): void {
  const rows = [...results].map(([{ name }, played]) => {
    const of = (what: keyof Played) => median(played.map((one) => one[what]));
    return { name, of };
  });
  const shown = rows.map(({ name, of }) => [
    name,
    of('storeCallsPerTurn').toFixed(1),
    of('cpuMsPerTurn').toFixed(2),
    of('turnsPerSecond').toFixed(0),
    of('p50Ms').toFixed(1),
    of('p95Ms').toFixed(1),
  ]);
  console.log(table(['', 'calls/turn', 'CPU ms/turn', 'turns/s', 'p50 ms', 'p95 ms'], shown));
  const rateOf = (wanted: string) => rows.find(({ name }) => name === wanted)?.of('turnsPerSecond');
  const [one, two] = [rateOf('redis'), rateOf('redis, two processes')];
  if (one !== undefined && two !== undefined)
    console.log(`\nTwo processes on one Redis take ${(two / one).toFixed(2)} x the turns of one.`);
}
