import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createLocalAlexa, createStandInGateway } from '../../src/testing/index.ts';
import { hearOut } from './hear-out.ts';
import { isWhole, sentencesIn, storyOf } from './story.ts';
import { steadyScript } from './story-script.ts';

const main = fileURLToPath(new URL('../../src/entry/cli/main.ts', import.meta.url));

/** Ours alone, since the others keep nothing: `serve` with SQLite is killed while it writes a rest, and started again. */
export async function killed(skillId: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wellspoken-window-'));
  const gateway = await createStandInGateway();
  gateway.script(steadyScript({ firstTokenMs: 700, tokensPerSecond: 40 }));
  const env = {
    PATH: process.env['PATH'] ?? '',
    COMETAPI_KEY: gateway.key,
    COMETAPI_BASE_URL: gateway.url,
    PORT: '0',
    WELLSPOKEN_CONFIG: 'models:\n  maxOutputTokens: 1000',
    WELLSPOKEN_SECRET: 'a secret of at least 32 characters',
    WELLSPOKEN_SKILL_ID: skillId,
    WELLSPOKEN_STORE: `sqlite:${folder}/window.db`,
    WELLSPOKEN_VERIFY_SIGNATURE: 'off',
  };
  const story = storyOf(140, 'forty');
  const { userId } = createLocalAlexa({ skill: 'http://localhost' });
  const speakTo = (url: string) => createLocalAlexa({ skill: `${url}/alexa`, skillId, userId, sign: false });

  const first = await serve(env, folder);
  const before = await speakTo(first.url).say(story.question);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  const second = await serve(env, folder);
  const after = await hearOut(speakTo(second.url), 'go on');
  second.child.kill('SIGKILL');
  await once(second.child, 'exit');
  await gateway.close();
  rmSync(folder, { recursive: true });

  const told = sentencesIn([before, ...after].map(({ speech }) => speech).join(' '), story);
  const early = sentencesIn(before.speech, story).length;
  console.log(
    `\nOurs, killed by SIGKILL while it wrote a rest: ${early} of ${story.sentences.length} sentences before, ${told.length - early} after the restart by "go on"; ` +
      `every sentence once and in order: ${isWhole(told, story) ? 'yes' : 'no'}; ${gateway.calls.length} calls.`,
  );
}

async function serve(
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [main, 'serve'], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const { message, url } = JSON.parse(line) as { message: string; url?: string };
    if (message === 'service started' && url !== undefined) {
      child.stdout.resume();
      return { child, url };
    }
  }
  throw new Error('The service ended before it listened.');
}
