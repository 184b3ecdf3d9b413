import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import {
  buildEnvelope,
  buildRequest,
  createCertificateAuthority,
  createStandInGateway,
} from '../../src/testing/index.ts';
import { median } from '../median.ts';
import { table } from '../table.ts';
import type { ContenderInput, Usage } from './contender.ts';

/** About 60 tokens. */
const answer =
  'The sky looks blue because the air scatters short waves of light more than long ones. Blue comes at us from every side, ' +
  'while red and yellow go straight through. At sunset the light has further to go, and only the red is left.';
const skillId = 'amzn1.ask.skill.bench';
const chainUrl = 'https://s3.amazonaws.com/echo.api/echo-api-cert-bench.pem';

interface Contender {
  readonly name: string;
  readonly file: string;
  readonly does: string;
}

const contenders: readonly Contender[] = [
  { name: 'wellspoken', file: './wellspoken.ts', does: 'verified, streamed, stored, logged' },
  { name: 'ask-sdk', file: './ask-sdk.ts', does: 'express adapter + official SDK: verified, streamed' },
  { name: 'bare', file: './bare.ts', does: 'node:http + fetch: neither verified nor streamed nor stored' },
];

interface Round {
  readonly cpuMsPerTurn: number;
  readonly turnsPerSecond: number;
  readonly rssMb: number;
}

/**
 * CPU per turn, throughput and memory of one whole turn (signed request in, model's answer streamed from the stand-in gateway, response
 * out), each contender in a process of its own, rounds alternating.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [rounds = 5, turnsPerRound = 400, concurrency = 8] = args.map(Number);
  const gateway = await createStandInGateway();
  gateway.script({ speech: answer, card: null, chunkCharacters: 4 });
  const authority = createCertificateAuthority();
  const issued = authority.issue();
  const folder = mkdtempSync(join(tmpdir(), 'wellspoken-bench-'));
  const input: ContenderInput = {
    gatewayUrl: gateway.url,
    gatewayKey: gateway.key,
    skillId,
    rootPem: authority.rootPem,
    chainPem: issued.chainPem,
    chainUrl,
    folder,
  };
  const running = await Promise.all(contenders.map((contender) => start(contender, input)));
  const results = new Map<string, Round[]>(contenders.map(({ name }) => [name, []]));

  console.log(
    `One turn, start to finish: ${rounds} alternating rounds of ${turnsPerRound} turns, ${concurrency} at a time.\n`,
  );
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, process: child, url } of running) {
      const bodies = Array.from({ length: turnsPerRound }, () => signed((body) => issued.sign(body)));
      const result = await play(child, url, bodies, concurrency);
      // The first round warms up.
      if (round > 0) results.get(name)?.push(result);
    }
  }
  report(results);
  for (const { process: child } of running) child.disconnect();
  await gateway.close();
  rmSync(folder, { recursive: true });
}

async function start({ name, file }: Contender, input: ContenderInput) {
  const child = fork(new URL(file, import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.send(input);
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it listened.`)));
  });
  return { name, process: child, url };
}

function signed(sign: (body: Uint8Array) => string): { headers: Record<string, string>; body: Buffer } {
  const intent = {
    name: 'AskIntent',
    confirmationStatus: 'NONE',
    slots: { request: { name: 'request', value: 'why is the sky blue' } },
  };
  const envelope = buildEnvelope({
    request: buildRequest('IntentRequest', {
      requestId: randomUUID(),
      timestamp: new Date().toISOString(),
      locale: 'en-US',
      intent,
    }),
    skillId,
    userId: `amzn1.ask.account.${randomUUID()}`,
    personId: undefined,
    deviceId: 'device',
    hasScreen: false,
    apiEndpoint: 'https://api.amazonalexa.com',
    apiAccessToken: 'token',
    session: { id: randomUUID(), isNew: true, attributes: {} },
  });
  const body = Buffer.from(JSON.stringify(envelope));
  return {
    body,
    headers: {
      'content-type': 'application/json',
      SignatureCertChainUrl: chainUrl,
      'Signature-256': sign(body),
    },
  };
}

async function play(
  child: ChildProcess,
  url: string,
  requests: ReturnType<typeof signed>[],
  concurrency: number,
): Promise<Round> {
  const agent = new Agent({ connections: concurrency });
  const before = await usageOf(child);
  const startedAtMs = performance.now();
  const turns = requests.length;
  const worker = async () => {
    for (let next = requests.pop(); next !== undefined; next = requests.pop()) {
      const response = await request(url, {
        method: 'POST',
        dispatcher: agent,
        headers: next.headers,
        body: next.body,
      });
      const text = await response.body.text();
      if (response.statusCode !== 200 || !text.includes('scatters short waves'))
        throw new Error(`${response.statusCode}: ${text.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const tookMs = performance.now() - startedAtMs;
  // What is done after the reply belongs to the turn.
  await sleep(300);
  const after = await usageOf(child);
  await agent.close();
  return {
    cpuMsPerTurn: (after.cpuMs - before.cpuMs) / turns,
    turnsPerSecond: (turns / tookMs) * 1_000,
    rssMb: after.rssMb,
  };
}

function usageOf(child: ChildProcess): Promise<Usage> {
  return new Promise((resolve) => {
    child.once('message', (usage) => resolve(usage as Usage));
    child.send('usage');
  });
}

function report(results: ReadonlyMap<string, readonly Round[]>): void {
  const of = (name: string) => {
    const rounds = results.get(name) ?? [];
    return {
      cpu: median(rounds.map(({ cpuMsPerTurn }) => cpuMsPerTurn)),
      rate: median(rounds.map(({ turnsPerSecond }) => turnsPerSecond)),
      rss: median(rounds.map(({ rssMb }) => rssMb)),
    };
  };
  const ours = of('wellspoken');
  const rows = contenders.map(({ name, does }) => {
    const { cpu, rate, rss } = of(name);
    return [name, cpu.toFixed(2), rate.toFixed(0), rss.toFixed(0), (ours.cpu / cpu).toFixed(2), does];
  });
  console.log(table(['', 'CPU ms/turn', 'turns/s', 'RSS MB', 'ours/this', 'what it does'], rows));
  console.log(
    `\nwellspoken needs ${(ours.cpu / of('ask-sdk').cpu).toFixed(2)} x the CPU of the ask-sdk turn, which stores nothing (wanted: <= 1.00).`,
  );
}
