import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redisProgram, startRedisServer } from '../../test/support/redis-server.ts';
import { figuresOf } from './figures.ts';
import type { Scene, SceneTaken, Trust, Usage } from './messages.ts';
import type { Plan, Step } from './plan.ts';
import type { Taken } from './report.ts';
import { skillId } from './skill-id.ts';
import { type LoadProcess, startProcess } from './start-process.ts';

interface ModelServer {
  readonly url: string;
  readonly key: string;
}

/** Runs the steps one after the other, each against services of its own; `tell` gets each as it is done. Leaves nothing behind. */
export async function runPlan(
  plan: Plan,
  tell: (taken: Taken) => void = () => {},
): Promise<readonly Taken[]> {
  using model = await startProcess<ModelServer>('./model-server.ts');
  using people = await startProcess<Trust>('./people.ts');
  const taken: Taken[] = [];
  for (const step of plan.steps) {
    const done = await runStep(plan, step, model.hello, people);
    taken.push(done);
    tell(done);
  }
  return taken;
}

async function runStep(
  { pauseMs, warmUpMs, measureMs }: Plan,
  step: Step,
  model: ModelServer,
  people: LoadProcess<Trust>,
): Promise<Taken> {
  const folder = mkdtempSync(join(tmpdir(), 'wellspoken-load-'));
  await using stack = new AsyncDisposableStack();
  stack.defer(() => rmSync(folder, { recursive: true, maxRetries: 3 }));
  const store = await storeFor(step, folder, stack);
  const services: LoadProcess<{ readonly url: string }>[] = [];
  const count = step.services === 'two on redis' ? 2 : 1;
  for (let index = 0; index < count; index += 1) {
    const input = { ...people.hello, folder, env: environment(model, store) };
    services.push(stack.use(await startProcess('./service.ts', input)));
  }
  const usage = () => Promise.all(services.map((service) => service.ask<Usage>({})));
  const scene: Omit<Scene, 'forMs'> = {
    urls: services.map(({ hello }) => hello.url),
    people: step.people,
    controls: Math.max(2, Math.round(step.people / 8)),
    model,
    pauseMs,
  };
  await people.ask<SceneTaken>({ ...scene, forMs: warmUpMs });
  const before = await usage();
  const played = await people.ask<SceneTaken>({ ...scene, forMs: measureMs });
  const after = await usage();
  const used = after.map(({ cpuMs, starvedMs, rssMb }, index) => ({
    cpuMs: cpuMs - (before[index]?.cpuMs ?? 0),
    starvedMs: starvedMs - (before[index]?.starvedMs ?? 0),
    rssMb,
  }));
  return { step, figures: figuresOf(played, used, measureMs), turns: played.turns };
}

async function storeFor({ services }: Step, folder: string, stack: AsyncDisposableStack): Promise<string> {
  if (!services.endsWith('redis')) return `sqlite:${join(folder, 'wellspoken.db')}`;
  const redis = await startRedisServer(redisProgram() ?? 'redis-server');
  stack.defer(() => redis.stop());
  return redis.url;
}

/** As an operator would set it, but for limits that are about people and not about machines. */
function environment(model: ModelServer, store: string): Readonly<Record<string, string>> {
  return {
    COMETAPI_KEY: model.key,
    COMETAPI_BASE_URL: model.url,
    PORT: '0',
    WELLSPOKEN_SECRET: 'a secret that nobody needs to know',
    WELLSPOKEN_SKILL_ID: skillId,
    WELLSPOKEN_STORE: store,
    WELLSPOKEN_CONFIG:
      'limits: { personPerMinute: 1000, totalPerSecond: 100000 }\nmodels: { maxConcurrentCalls: 1000 }\n',
  };
}
