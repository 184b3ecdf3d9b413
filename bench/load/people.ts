import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, type Dispatcher } from 'undici';
import { createCertificateAuthority } from '../../src/testing/index.ts';
import { seededRandom } from '../window/seeded-random.ts';
import { askModel } from './ask-model.ts';
import { type Caller, conversation } from './conversation.ts';
import { startDirectiveSink } from './directive-sink.ts';
import type { Scene, SceneTaken, TurnTaken } from './messages.ts';
import { skillId } from './skill-id.ts';
import { tellingWords } from './script.ts';

// A process of its own: everybody who talks. It signs as Alexa does, keeps its connections, and takes the time.
const issued = createCertificateAuthority();
const certificate = issued.issue();
const sink = await startDirectiveSink();
let questions = 0;
const caller: Caller = { skillId, apiEndpoint: sink.url, nextNumber: () => (questions += 1) };
const signedBy = { SignatureCertChainUrl: 'https://s3.amazonaws.com/echo.api/echo-api-cert-load.pem' };

process.once('disconnect', () => process.exit(0));
process.on('message', (scene: Scene) => {
  void play(scene).then((taken) => process.send?.(taken));
});
process.send?.({ rootPem: issued.rootPem, chainPem: certificate.chainPem });

async function play(scene: Scene): Promise<SceneTaken> {
  const agent = new Agent({ connections: scene.people + scene.controls, keepAliveTimeout: 60_000 });
  const before = sink.count();
  const startMs = performance.now();
  const lives = Array.from({ length: scene.people + scene.controls }, (_, person) =>
    live(scene, agent, person, startMs),
  );
  const turns = (await Promise.all(lives)).flat();
  await agent.close();
  return { turns, directives: sink.count() - before };
}

/** One conversation after the other until the time is up. The first begins at a moment of its own. */
async function live(scene: Scene, agent: Agent, person: number, startMs: number): Promise<TurnTaken[]> {
  const { urls, model, people, pauseMs, forMs } = scene;
  const random = seededRandom(`person ${person}`);
  const turns: TurnTaken[] = [];
  await sleep(random() * pauseMs);
  for (;;) {
    for (const { isQuestion, body } of conversation(caller)) {
      const kind = person >= people ? 'control' : isQuestion ? 'question' : 'command';
      const url = urls[(person + turns.length) % urls.length] ?? '';
      const headers = { ...signedBy, 'Signature-256': certificate.sign(body) };
      const startedAtMs = performance.now() - startMs;
      if (startedAtMs >= forMs) return turns;
      const failure =
        kind === 'control'
          ? await askModel(model, agent)
          : await ask({ origin: url, path: '/alexa', headers, body }, isQuestion, agent);
      const replyMs = performance.now() - startMs - startedAtMs;
      turns.push({ kind, startedAtMs, replyMs, ...(failure === undefined ? {} : { failure }) });
      await sleep(random() * pauseMs * 2);
    }
  }
}

/** What is wrong with the reply, if anything. */
async function ask(
  request: Omit<Dispatcher.RequestOptions, 'method'>,
  isQuestion: boolean,
  agent: Agent,
): Promise<string | undefined> {
  try {
    const { statusCode, body } = await agent.request({ ...request, method: 'POST' });
    const text = await body.text();
    if (statusCode !== 200) return `status ${statusCode}`;
    return isQuestion && !text.includes(tellingWords) ? 'not the model’s answer' : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
