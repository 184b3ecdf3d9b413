import { expect, it } from 'vitest';
import { createStudioSpeakers, type SpeakerTraits } from './speakers.ts';

const answer = JSON.stringify({ version: '1.0', response: { shouldEndSession: false } });

function household(maxSpeakers?: number) {
  const seen: { deviceId: string; personId: string | undefined; sessionId: string; hasScreen: boolean }[] =
    [];
  const speakers = createStudioSpeakers({
    skillId: 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000',
    userId: 'somebody',
    personId: 'a voice',
    ...(maxSpeakers === undefined ? {} : { maxSpeakers }),
    skill({ body }) {
      const { context, session } = JSON.parse(Buffer.from(body).toString('utf8')) as {
        context: {
          System: {
            device: { deviceId: string; supportedInterfaces: object };
            person?: { personId: string };
          };
        };
        session: { sessionId: string };
      };
      const { device, person } = context.System;
      seen.push({
        deviceId: device.deviceId,
        personId: person?.personId,
        sessionId: session.sessionId,
        hasScreen: 'Alexa.Presentation.APL' in device.supportedInterfaces,
      });
      return Promise.resolve({ status: 200, body: answer });
    },
  });
  const traits: SpeakerTraits = { tab: 'one', locale: 'en-US', screen: true, voice: false };
  const say = async (change: Partial<SpeakerTraits> = {}) => {
    await speakers
      .speaker({ ...traits, ...change })
      .turn((alexa) => alexa.say('hello there'), { onRequest() {}, onDirective() {} });
    const last = seen.at(-1);
    if (last === undefined) throw new Error('Nothing was asked.');
    return last;
  };
  return { speakers, say };
}

it('a tab talks to the same speaker and in the same session, until it asks for another one', async () => {
  const { speakers, say } = household();
  const first = await say();
  expect(await say()).toEqual(first);
  const others = [
    await say({ tab: 'two' }),
    await say({ locale: 'de-DE' }),
    await say({ screen: false }),
    await say({ voice: true }),
  ];
  expect(new Set([first, ...others].map(({ deviceId }) => deviceId)).size).toBe(5);
  expect(others.map(({ hasScreen }) => hasScreen)).toEqual([true, true, false, true]);
  expect(others.map(({ personId }) => personId)).toEqual([undefined, undefined, undefined, 'a voice']);
  expect(await say()).toEqual(first);
  await speakers.close();
});

it('forgets the session of the speaker that was silent longest when there are too many', async () => {
  const { speakers, say } = household(2);
  const first = await say({ tab: 'first' });
  const second = await say({ tab: 'second' });
  await say({ tab: 'first' });
  await say({ tab: 'third' });
  expect(await say({ tab: 'first' })).toEqual(first);
  expect((await say({ tab: 'second' })).sessionId).not.toBe(second.sessionId);
  await speakers.close();
});
