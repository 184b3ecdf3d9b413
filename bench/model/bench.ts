import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createStandInGateway } from '../../src/testing/index.ts';
import { median } from '../median.ts';
import { table } from '../table.ts';
import type { ContenderInput, RoundOrder, RoundResult } from './contender.ts';

/** About 60 tokens. */
const answer =
  'The sky looks blue because the air scatters short waves of light more than long ones. Blue comes at us from every side, ' +
  'while red and yellow go straight through. At sunset the light has further to go, and only the red is left.';

const contenders = [
  { name: 'wellspoken', file: './model-layer.ts', does: 'routed, hedged, budgeted, booked' },
  { name: 'as speech', file: './speech-layer.ts', does: 'the same, redacted and in sentences' },
  { name: 'official SDK', file: './official-sdk.ts', does: 'the raw event stream, and nothing else' },
  { name: 'AI SDK', file: './ai-sdk.ts', does: 'streamText, and nothing else' },
  { name: 'Portkey', file: './through-portkey.ts', does: 'official SDK through its gateway, both processes' },
] as const;

/** What a model's answer costs depends on how it arrives: all at once, or every token in a packet of its own. */
const paces = [
  { title: 'An answer of 60 tokens at once', script: {}, order: { calls: 800, atOnce: 8 } },
  {
    title: 'An answer of 60 tokens, one by one',
    script: { firstTokenMs: 20, tokensPerSecond: 200 },
    order: { calls: 320, atOnce: 32 },
  },
];
/** Until the compilers have seen everything. */
const warmUpRounds = 2;

type Name = (typeof contenders)[number]['name'];

/**
 * CPU per streamed answer of a model: our model layer with everything on beside the official SDK, the AI SDK and Portkey's gateway as a hop,
 * against the same stand-in, each in a process of its own, rounds alternating.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [rounds = 5] = args.map(Number);
  const gateway = await createStandInGateway({ flavour: 'cometapi' });
  const hop = await startPortkey();
  const input: ContenderInput = {
    url: gateway.url,
    key: gateway.key,
    model: 'claude-haiku-5-5',
    question: 'why is the sky blue',
    expected: 'scatters short waves',
  };
  const running = await Promise.all(
    contenders.map(async ({ name, file }) => {
      const url = name === 'Portkey' ? `${hop.url}#${gateway.url}` : gateway.url;
      return { name, child: await start(file, { ...input, url }) };
    }),
  );
  for (const { title, script, order } of paces) {
    gateway.script({ speech: answer, card: null, chunkCharacters: 4, ...script });
    const costs = new Map<Name, RoundResult[]>(contenders.map(({ name }) => [name, []]));
    const hopCosts: number[] = [];
    console.log(
      `${title}: ${rounds} alternating rounds of ${order.calls} calls, ${order.atOnce} at a time.\n`,
    );
    for (let round = -warmUpRounds; round < rounds; round += 1) {
      for (const { name, child } of running) {
        const hopBeforeMs = name === 'Portkey' ? await cpuMsOf(hop.child) : 0;
        const { cpuMs, wallMs } = await play(child, order);
        const hopMs = name === 'Portkey' ? (await cpuMsOf(hop.child)) - hopBeforeMs : 0;
        if (round < 0) continue;
        costs.get(name)?.push({ cpuMs: (cpuMs + hopMs) / order.calls, wallMs: wallMs / order.calls });
        if (name === 'Portkey') hopCosts.push(hopMs / order.calls);
      }
    }
    report(costs, median(hopCosts));
  }
  for (const { child } of running) child.disconnect();
  hop.child.disconnect();
  await gateway.close();
}

async function start(file: string, input: ContenderInput): Promise<ChildProcess> {
  const child = fork(new URL(file, import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.send(input);
  await messageFrom(child, file);
  return child;
}

async function startPortkey(): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = fork(new URL('./portkey.ts', import.meta.url), [`--port=${port}`, '--headless'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) break;
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return { url, child };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The gateway of Portkey does not answer.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function play(child: ChildProcess, order: RoundOrder): Promise<RoundResult> {
  child.send(order);
  return (await messageFrom(child, 'A contender')) as RoundResult;
}

async function cpuMsOf(child: ChildProcess): Promise<number> {
  child.send('usage');
  return ((await messageFrom(child, 'Portkey')) as { cpuMs: number }).cpuMs;
}

function messageFrom(child: ChildProcess, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`${name} ended with ${code}.`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message);
    });
  });
}

function report(costs: ReadonlyMap<Name, readonly RoundResult[]>, hopMs: number): void {
  const of = (name: Name) => {
    const rounds = costs.get(name) ?? [];
    return {
      cpu: median(rounds.map(({ cpuMs }) => cpuMs)),
      rate: 1_000 / median(rounds.map(({ wallMs }) => wallMs)),
    };
  };
  const ours = of('wellspoken');
  const rows = contenders.map(({ name, does }) => {
    const { cpu, rate } = of(name);
    return [name, cpu.toFixed(2), rate.toFixed(0), (ours.cpu / cpu).toFixed(2), does];
  });
  console.log(table(['', 'CPU ms/call', 'calls/s', 'ours/this', 'what it does'], rows));
  const ratio = ours.cpu / of('official SDK').cpu;
  const spoken = of('as speech').cpu / of('official SDK').cpu;
  console.log(
    `\nOurs needs ${ratio.toFixed(2)} x the CPU of the official SDK alone, ${spoken.toFixed(2)} x with redaction and sentences (wanted: <= 0.80).`,
  );
  console.log(`Portkey's own process takes ${hopMs.toFixed(2)} ms of its row.\n`);
}
