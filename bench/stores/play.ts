import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { percentile } from '../window/percentile.ts';
import { type StartedService, token } from './start-service.ts';

/** What a number of turns took. */
export interface Played {
  /** Of all service processes together. */
  readonly cpuMsPerTurn: number;
  readonly storeCallsPerTurn: number;
  readonly turnsPerSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

export interface Play {
  readonly turns: number;
  /** How many turns are under way at the same time. */
  readonly atOnce: number;
  /** Who speaks: everybody about equally often. */
  readonly people: number;
}

/** Has people speak to the services in turn. Rejects when one gets no answer. */
export async function play(
  services: readonly StartedService[],
  { turns, atOnce, people }: Play,
): Promise<Played> {
  const agent = new Agent({ connections: atOnce });
  const before = await usageOf(services);
  const tookMs: number[] = [];
  const numbers = Array.from({ length: turns }, (_, nth) => nth).values();
  const startedAtMs = performance.now();
  const worker = async () => {
    for (const nth of numbers) {
      const sentAtMs = performance.now();
      const { statusCode, body } = await request(`${services[nth % services.length]?.url}/v1/turns`, {
        method: 'POST',
        dispatcher: agent,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          text: 'why does our garden look blue',
          locale: 'en-US',
          userId: `person ${nth % people}`,
        }),
      });
      const text = await body.text();
      if (statusCode !== 200 || !text.includes('scatters short waves'))
        throw new Error(`${statusCode}: ${text}`);
      tookMs.push(performance.now() - sentAtMs);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const totalMs = performance.now() - startedAtMs;
  // What is done after the reply belongs to the turn.
  await sleep(300);
  const after = await usageOf(services);
  await agent.close();
  return {
    cpuMsPerTurn: (after.cpuMs - before.cpuMs) / turns,
    storeCallsPerTurn: (after.storeCalls - before.storeCalls) / turns,
    turnsPerSecond: (turns / totalMs) * 1_000,
    p50Ms: percentile(tookMs, 0.5),
    p95Ms: percentile(tookMs, 0.95),
  };
}

async function usageOf(services: readonly StartedService[]) {
  const all = await Promise.all(services.map((service) => service.usage()));
  return {
    cpuMs: all.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    storeCalls: all.reduce((sum, { storeCalls }) => sum + storeCalls, 0),
  };
}
