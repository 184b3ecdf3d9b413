import { expect, it } from 'vitest';
import { createStandInGateway } from '../../src/testing/gateway/gateway.ts';
import { createLocalAlexa } from '../../src/testing/local-alexa/local-alexa.ts';
import { hearOut } from '../../bench/window/hear-out.ts';
import { sentencesIn, storyOf } from '../../bench/window/story.ts';
import { steadyScript } from '../../bench/window/story-script.ts';
import { type CommandProcess, startCommand } from '../support/command-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const story = storyOf(29, 'ten');
const { skillId, userId } = createLocalAlexa({ skill: 'http://localhost' });

it('goes on after the process was killed while it wrote a rest: an answer, and no sentence twice', async () => {
  using folder = temporaryFolder();
  await using gateway = await createStandInGateway();
  // At the reply there is a lot left to write; who takes over writes fast.
  const slow = steadyScript({ firstTokenMs: 100, tokensPerSecond: 20 });
  const fast = steadyScript({ firstTokenMs: 100, tokensPerSecond: 400 });
  gateway.script((request, call) => (call === 1 ? slow : fast)(request, call));
  const serve = async (): Promise<{ command: CommandProcess; url: string }> => {
    const command = startCommand(['serve'], {
      cwd: folder.path,
      env: {
        COMETAPI_KEY: gateway.key,
        COMETAPI_BASE_URL: gateway.url,
        PORT: '0',
        WELLSPOKEN_CONFIG: 'voice:\n  deadlineMs: 1500',
        WELLSPOKEN_SECRET: 'a secret of at least 32 characters',
        WELLSPOKEN_SKILL_ID: skillId,
        WELLSPOKEN_STORE: `sqlite:${folder.path}/kept.db`,
        WELLSPOKEN_VERIFY_SIGNATURE: 'off',
      },
    });
    const [, url = ''] = await command.sees(/"message":"service started","url":"([^"]+)"/);
    return { command, url: `${url}/alexa` };
  };
  const speakTo = (skill: string) => createLocalAlexa({ skill, skillId, userId, sign: false });

  const before = await serve();
  const first = await speakTo(before.url).say(story.question);
  expect(sentencesIn(first.speech, story).length).toBeGreaterThan(0);
  expect(sentencesIn(first.speech, story).length).toBeLessThan(story.sentences.length);
  expect(gateway.calls.at(-1)?.outcome).toBe('open');
  before.command.child.kill('SIGKILL');
  await before.command.exit;

  const after = await serve();
  await using _running = after.command;
  const later = await hearOut(speakTo(after.url), 'go on');
  const told = sentencesIn([first, ...later].map(({ speech }) => speech).join(' '), story);
  expect(later.flatMap(({ violations }) => violations)).toEqual([]);
  expect(told).toEqual(story.sentences.map((_, index) => index));
});
