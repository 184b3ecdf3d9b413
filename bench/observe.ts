import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createAssistant } from '../src/assistant.ts';
import { systemClock } from '../src/clock.ts';
import { createScriptedModel } from '../src/model/scripted.ts';
import { createLog } from '../src/observe/log.ts';
import { logTurn } from '../src/observe/log-turn.ts';
import { createMetrics } from '../src/observe/metrics.ts';
import type { Observer } from '../src/observe/observer.ts';
import { startTracing } from '../src/observe/start-tracing.ts';
import { traceTurns } from '../src/observe/trace-turns.ts';
import { createInMemoryStore } from '../src/store/in-memory.ts';
import type { TurnEvent } from '../src/turn/events.ts';
import type { TurnRequest } from '../src/turn/request.ts';
import { median } from './median.ts';
import { table } from './table.ts';

const rounds = 7;
const turnsPerRound = 2_000;
const request: TurnRequest = { intention: { kind: 'ask', text: 'why is the sky blue' }, locale: 'en-US' };

/** What watching costs: processor time per turn of the log, the metrics and the traces, on the events of a real turn that spoke early. */
export async function run(): Promise<void> {
  const events = await eventsOfTurn();
  await using collector = await startSink();
  const tracing = await startTracing({ endpoint: collector.url }, { clock: systemClock, onLost() {} });
  const log = createLog({ level: 'info', now: Date.now, write() {} });
  const ways: Readonly<Record<string, readonly Observer[]>> = {
    log: [() => logTurn(log)],
    metrics: [createMetrics({ deadlineMs: 6_500 }).observer],
    traces: [traceTurns({ tracer: tracing.tracer, clock: systemClock, conventions: '1.37' })],
  };
  const all = { ...ways, 'all three': Object.values(ways).flat() };
  const costs = new Map<string, number[]>(Object.keys(all).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, observers] of Object.entries(all)) {
      const before = process.cpuUsage();
      for (let n = 0; n < turnsPerRound; n += 1) {
        const told = observers.map((observe) => observe(request));
        for (const event of events) for (const tell of told) tell(event);
        // Time for batches to go out, so that none is dropped and each is paid for.
        if (n % 50 === 0) await systemClock.sleep(3);
      }
      const { user, system } = process.cpuUsage(before);
      costs.get(name)?.push((user + system) / 1_000 / turnsPerRound);
    }
  }
  await tracing.close();
  console.log(`${events.length} events a turn, ${rounds} rounds of ${turnsPerRound} turns, medians\n`);
  const rows = [...costs].map(([name, ms]) => [name, median(ms).toFixed(3)]);
  console.log(table(['', 'CPU ms per turn'], rows));
}

async function eventsOfTurn(): Promise<TurnEvent[]> {
  const model = createScriptedModel({ clock: systemClock });
  const store = createInMemoryStore({ clock: systemClock });
  const log = createLog({ level: 'error', now: Date.now, write() {} });
  const assistant = createAssistant({}, { models: [model], store, log });
  const events: TurnEvent[] = [];
  const speakEarly = () => Promise.resolve(true);
  for await (const event of assistant.turn({ ...request, speakEarly })) events.push(event);
  await assistant.close();
  return events;
}

/** A collector in a process of its own, whose work is not ours. */
async function startSink(): Promise<AsyncDisposable & { readonly url: string }> {
  const code = `require('http').createServer((request, response) => request.resume().on('end', () => response.end('{}')))
    .listen(0, '127.0.0.1', function () { console.log(this.address().port) })`;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    url: `http://127.0.0.1:${port.toString().trim()}`,
    async [Symbol.asyncDispose]() {
      child.kill();
      await once(child, 'close');
    },
  };
}
