import { expect } from 'vitest';
import { WellspokenError } from '../../src/errors.ts';
import { createScene, type Scene, type Stage } from './scene.ts';
import { numbersIn, slowStory, story, upTo } from './story.ts';

/** The scene, and how many sentences of the story (of nine) Anna has heard. */
export interface Situation {
  readonly scene: Scene;
  readonly told: number;
}

const day = 24 * 3_600_000;
/** What the model says when it is asked again. */
const short = { pieces: ['Four.'] };
const cut = new WellspokenError('think/auth', 'cut', { midStream: true });

/** The states of the table's second column. */
export type Before =
  | 'none'
  | 'offered'
  | 'not offered'
  | 'being written'
  | 'nothing finished'
  | 'writer gone'
  | 'broken'
  | 'refused'
  | 'expired'
  | 'told elsewhere';

/** How each comes about, by what people say and what goes wrong. Resolves to how many sentences Anna has heard. */
const arrange: Readonly<Record<Before, (scene: Scene) => Promise<number>>> = {
  async none(scene) {
    scene.script.push(short);
    await scene.say('what is two and two');
    return 0;
  },
  async offered(scene) {
    scene.script.push({ pieces: story(1, 9) });
    expect(numbersIn((await scene.say('tell me the story')).reply.speech)).toEqual(upTo(3));
    return 3;
  },
  async 'not offered'(scene) {
    await arrange.offered(scene);
    scene.script.push(short);
    await scene.say('what is two and two');
    return 3;
  },
  async 'being written'(scene) {
    scene.script.push(slowStory(1, 9));
    expect(numbersIn((await scene.say('tell me the story')).reply.speech)).toEqual(upTo(2));
    return 2;
  },
  async 'nothing finished'(scene) {
    // The model breaks off a little later, before the end of its first sentence.
    scene.script.push({ firstMs: 500, everyMs: 3_900, pieces: ['Half ', 'of ', 'it'], error: cut });
    expect(numbersIn((await scene.say('tell me the story')).reply.speech)).toEqual([]);
    return 0;
  },
  async 'writer gone'(scene) {
    scene.script.push(slowStory(1, 9));
    await scene.replied(scene.beginDoomed('tell me the story'));
    // The third sentence is kept and untold when the process dies; four seconds later it counts as dead.
    await scene.pass(800);
    scene.kill();
    await scene.pass(4_100);
    return 2;
  },
  async broken(scene) {
    scene.script.push({ pieces: [...story(1, 2), 'This is the story sen'], error: cut });
    expect(numbersIn((await scene.say('tell me the story')).reply.speech)).toEqual(upTo(2));
    return 2;
  },
  async refused(scene) {
    scene.script.push({ ...slowStory(1, 4), stopReason: 'refusal' });
    const asked = scene.begin('tell me the story');
    await scene.passUntil(() => asked.isOver);
    return 2;
  },
  async expired(scene) {
    await arrange.offered(scene);
    await scene.clock.advance(day + 1);
    return 3;
  },
  async 'told elsewhere'(scene) {
    await arrange.offered(scene);
    await scene.say('go-on');
    await scene.say('go-on');
    return 9;
  },
};

export const befores = Object.keys(arrange) as readonly Before[];

/** Plays what leads to a state. Every call of the model after that is up to the test. */
export async function situation(stage: Stage, before: Before): Promise<Situation> {
  const scene = createScene(stage);
  const told = await arrange[before](scene);
  return { scene, told };
}
