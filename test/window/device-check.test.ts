import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PlaybackBehavior } from '../../src/testing/local-alexa/playback.ts';
import { createLocalAlexa } from '../../src/testing/local-alexa/local-alexa.ts';
import type { Skill } from '../../src/testing/local-alexa/skill.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { functionOnPage } from './device-check.ts';

describe('the function of docs/device-check.md', () => {
  const folder = temporaryFolder();
  let skill: Skill;
  beforeAll(async () => {
    const file = join(folder.path, 'index.mjs');
    writeFileSync(file, functionOnPage);
    const { handler } = (await import(pathToFileURL(file).href)) as { handler: (event: never) => unknown };
    skill = { lambda: handler };
    vi.spyOn(console, 'log').mockImplementation(() => {});
  });
  afterAll(() => {
    vi.restoreAllMocks();
    folder[Symbol.dispose]();
  });

  const hear = async (words: string, playback: PlaybackBehavior = 'documented') => {
    const alexa = createLocalAlexa({ skill, playback });
    await alexa.launch();
    const heard = await alexa.say(words);
    await alexa.close();
    return heard;
  };

  it('says what can be checked', async () => {
    const alexa = createLocalAlexa({ skill });
    const heard = await alexa.launch();
    expect(heard.speech).toContain('check one');
    expect(heard.violations).toEqual([]);
    await alexa.close();
  });

  it.each([
    ['documented', ['first', 'second', 'reply'], false],
    ['drop-late', ['first', 'reply'], false],
    ['replace', ['first', 'reply'], true],
  ] as const)('tells a device that plays as %s by check one', async (playback, names, isCut) => {
    const { played, violations } = await hear('check one', playback);
    expect(violations).toEqual([]);
    // What is cut off at once may have lost its name.
    const spoken = played.map(({ text, cutOff }) => (cutOff ? 'first' : /This is the (\w+)/.exec(text)?.[1]));
    expect(spoken).toEqual(names);
    expect(played.some(({ cutOff }) => cutOff)).toBe(isCut);
  });

  it.each([
    ['check two', undefined],
    ['check to', undefined],
    ['check three', 'REPLACE_ALL'],
  ])('asks for another place of the reply at "%s"', async (words, playBehavior) => {
    const { response } = await hear(words);
    expect(response?.response.outputSpeech?.playBehavior).toBe(playBehavior);
  });

  it('sends six directives at check four and reads the answers out', async () => {
    const { directives, speech } = await hear('check for');
    expect(directives.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204, 403]);
    expect(speech).toContain('204, 204, 204, 204, 204, 403');
  });

  it('sends directives of the lengths that it names at check five', async () => {
    const { directives, response } = await hear('check five');
    const lengths = directives.map(({ speech }) => speech.length);
    expect(lengths.map((length) => Math.round(length / 100) * 100)).toEqual([100, 300, 600, 1_500, 6_000]);
    expect(JSON.stringify(response)).toContain('6000: 204');
  });

  it('says little with a lot of markup at check six', async () => {
    const { response } = await hear('check six');
    const speech = response?.response.outputSpeech;
    const ssml = speech?.type === 'SSML' ? speech.ssml : '';
    expect(ssml.length).toBeGreaterThan(8_000);
    expect(ssml.replaceAll(/<[^>]*>/g, '').length).toBeLessThan(100);
  });
});
