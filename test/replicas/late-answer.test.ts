import { describe, expect, it } from 'vitest';
import { hearOut } from '../../bench/window/hear-out.ts';
import { sentencesIn, type Story, storyOf } from '../../bench/window/story.ts';
import { steadyScript } from '../../bench/window/story-script.ts';
import type { Heard } from '../../src/testing/local-alexa/heard.ts';
import { createLocalAlexa } from '../../src/testing/local-alexa/local-alexa.ts';
import { modelCalls } from '../support/model-calls.ts';
import { startReplicas } from '../support/replicas.ts';
import { type Service, skillId } from '../support/service.ts';
import { sharedStoreKinds } from '../support/shared-store.ts';

const { userId } = createLocalAlexa({ skill: 'http://localhost' });
// At the reply there is a lot left to write; who takes over writes fast.
const slow = steadyScript({ firstTokenMs: 50, tokensPerSecond: 30 });
const fast = steadyScript({ firstTokenMs: 50, tokensPerSecond: 1_000 });

describe.concurrent.each(sharedStoreKinds)(
  'an answer that one process on $name is still writing',
  ({ open }) => {
    it('is told by the other, and goes on there when the first one dies', { timeout: 60_000 }, async () => {
      await using store = await open();
      await using replicas = await startReplicas(store, 'voice: { deadlineMs: 1200 }');
      const { gateway, services } = replicas;
      const [one, other] = services.map(({ url }: Service) =>
        createLocalAlexa({ skill: `${url}/alexa`, skillId, userId, sign: false }),
      ) as [ReturnType<typeof createLocalAlexa>, ReturnType<typeof createLocalAlexa>];

      gateway.script(slow);
      const first = storyOf(31, 'ten');
      const begun = await one.say(first.question);
      expect(gateway.calls.at(-1)?.outcome).toBe('open');
      expect(toldOf([begun, ...(await hearOut(other, 'go on'))], first)).toEqual(whole(first));
      expect(modelCalls(gateway)).toHaveLength(1);

      gateway.script((request, call) => (call === 1 ? slow : fast)(request, call));
      const second = storyOf(47, 'ten');
      const cut = await one.say(second.question);
      expect(gateway.calls.at(-1)?.outcome).toBe('open');
      services[0].command.child.kill('SIGKILL');
      await services[0].command.exit;
      expect(toldOf([cut, ...(await hearOut(other, 'go on'))], second)).toEqual(whole(second));
      expect(modelCalls(gateway)).toHaveLength(3);
      await Promise.all([one.close(), other.close()]);
    });
  },
);

function toldOf(turns: readonly Heard[], story: Story): number[] {
  expect(turns.flatMap(({ violations }) => violations)).toEqual([]);
  return sentencesIn(turns.map(({ speech }) => speech).join(' '), story);
}

function whole({ sentences }: Story): number[] {
  return sentences.map((_, index) => index);
}
