import { describe, expect, it } from 'vitest';
import { isWhole } from '../../bench/window/story.ts';
import { steadyScript } from '../../bench/window/story-script.ts';
import type { Heard } from '../../src/testing/local-alexa/heard.ts';
import { print } from '../support/print.ts';
import { seeded } from '../support/seeded.ts';
import { startReplicas } from '../support/replicas.ts';
import { type Service, skillId } from '../support/service.ts';
import { sharedStoreKinds } from '../support/shared-store.ts';
import { createBalancer } from './balancer.ts';
import { createListener, type HeardStory, isReplied, type Listener } from './listener.ts';

/** `REPLICAS_PEOPLE=500` is the size that the product promises. */
const people = Number(process.env['REPLICAS_PEOPLE'] ?? 90);
const atOnce = 12;
/** A window in which a slow answer does not fit, and helpings of half a story. */
const config = 'voice: { deadlineMs: 1500, helpingSeconds: 16 }';
const fast = steadyScript({ firstTokenMs: 20, tokensPerSecond: 2_000 });
const slow = steadyScript({ firstTokenMs: 100, tokensPerSecond: 40 });

describe.each(sharedStoreKinds)(
  'two processes on one $name, one of them killed half way',
  ({ name, open }) => {
    it(`answer ${people} people, lose and repeat no sentence, and mix nobody up`, {
      timeout: 240_000,
    }, async () => {
      await using store = await open();
      await using replicas = await startReplicas(store, config);
      const { gateway, services } = replicas;
      // One answer in six is still being written when its reply is due.
      gateway.script((request, call) => (call % 6 === 0 ? slow : fast)(request, call));
      const balancer = createBalancer(services, seeded(7));
      const crowd = Array.from({ length: people }, (_, nth) =>
        createListener(nth, { skill: balancer.skill, skillId, sign: false }),
      );

      let turns = 0;
      let interrupted: number | undefined;
      const onTurn = () => {
        turns += 1;
        if (turns < 2 * people || interrupted !== undefined || balancer.inFlightOn(services[0]) === 0) return;
        interrupted = balancer.inFlightOn(services[0]);
        void balancer.kill(services[0]);
      };
      const startedAtMs = performance.now();
      const stories = await everybody(crowd, onTurn);
      const tookMs = performance.now() - startedAtMs;
      await Promise.all(crowd.map((listener) => listener.close()));

      const heard = stories.flatMap(({ turns }) => turns);
      const unanswered = heard.filter((turn) => !isReplied(turn));
      const troubled = inStoreTrouble(services);
      const hasTrouble = ({ turns }: HeardStory) =>
        turns.some(({ request }) => troubled.has(request.request.requestId));
      const broken = stories.filter(
        (one) => !one.hasLostPart && !hasTrouble(one) && !isWhole(one.told, one.story),
      );
      const repeated = stories.filter((one) => !hasTrouble(one) && new Set(one.told).size < one.told.length);
      print(
        `${name}: ${people} people, ${heard.length} turns in ${(tookMs / 1_000).toFixed(1)} s, ` +
          `${interrupted} in flight on the killed process, ${unanswered.length} unanswered, ` +
          `${stories.length} stories, ${stories.filter(hasTrouble).length} while the store was too slow, ${broken.length} with a gap, ${repeated.length} with a repetition, ` +
          `${gateway.calls.length} model calls`,
      );
      expect(interrupted).toBeGreaterThan(0);
      expect(unanswered.length).toBe(balancer.lost());
      expect(unanswered.length).toBeLessThanOrEqual(interrupted ?? 0);
      expect(heard.filter(isReplied).flatMap(({ violations }) => violations)).toEqual([]);
      expect(services[1].command.output()).not.toContain('failed by a defect');
      expect(foreignWords(crowd, stories)).toEqual([]);
      expect(broken.map(({ story, told }) => `${story.hero}: ${told.join(' ')}`)).toEqual([]);
      expect(repeated.map(({ story, told }) => `${story.hero}: ${told.join(' ')}`)).toEqual([]);
    });
  },
);

/** Lets everybody listen, some at a time. */
async function everybody(crowd: readonly Listener[], onTurn: (heard: Heard) => void): Promise<HeardStory[]> {
  const waiting = crowd.values();
  const heard: HeardStory[] = [];
  const worker = async () => {
    for (const listener of waiting) heard.push(...(await listener.listen(onTurn)));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return heard;
}

/** Words of somebody else's answers that were heard in one's own. */
function foreignWords(crowd: readonly Listener[], stories: readonly HeardStory[]): string[] {
  const everybodys = new Set(crowd.flatMap(({ words }) => words));
  return stories.flatMap(({ words, turns }) =>
    turns
      .flatMap(({ speech }) => speech.split(/[^a-z]+/))
      .filter((word) => everybodys.has(word) && !words.includes(word)),
  );
}

/** Requests for which a process could not read or write in time, as it says in its log. */
function inStoreTrouble(services: readonly Service[]): ReadonlySet<unknown> {
  const lines = services.flatMap((service) => service.log());
  return new Set(
    lines
      .filter(({ code }) => typeof code === 'string' && /^(recall|remember)\//.test(code))
      .map(({ requestId }) => requestId),
  );
}
