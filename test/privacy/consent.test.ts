import { describe, expect, it } from 'vitest';
import { consentWording } from '../../src/privacy/consent.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { systemClock } from '../../src/clock.ts';
import { WellspokenError } from '../../src/errors.ts';
import { identity } from '../../src/testing/local-alexa/identity.ts';
import { eventually } from '../support/eventually.ts';
import { rowsOf } from '../support/raw-database.ts';
import { startWatchedService, type WatchedService } from '../support/watched-service.ts';
import { troubledStore } from '../support/troubled-store.ts';

const required = { privacy: { consent: 'required' as const }, memory: { encrypt: false } };
const asks = /I’m an AI\. What you say goes to a language model.*Is that all right with you\?/;
const question = 'what does my neighbour mr abernathy grow in his garden';

/** What lies in the raw store of one person, by name. */
function keptOf({ assistant, file }: WatchedService, userId: string): string[] {
  const person = assistant.pseudonym({ userId });
  return rowsOf(file)
    .filter(
      (row) =>
        row.partition === `person/${person}` || row.value.includes(person) || row.name.includes(person),
    )
    .map(({ name }) => name)
    .sort();
}

const onlyRequests = (names: readonly string[]) => names.every((name) => name.startsWith('request/'));

describe('where consent is required', () => {
  it('nothing is sent and no word is kept before the yes, and it is asked for once', async () => {
    await using service = await startWatchedService({ config: required });
    const anna = service.meet();
    for (const said of [
      question,
      'remember that my sister is called wilhelmina',
      'tell me more',
      'report that answer',
    ]) {
      expect((await anna.say(said)).speech).toMatch(asks);
    }
    expect(service.proxy.count()).toBe(0);
    expect(onlyRequests(keptOf(service, anna.userId))).toBe(true);
    expect(JSON.stringify(rowsOf(service.file))).not.toMatch(/abernathy|garden|wilhelmina|sister/i);

    expect((await anna.say('yes')).speech).toMatch(/^Thank you/);
    expect((await anna.say(question)).speech).toContain('garden');
    expect((await anna.say('why is the sky blue')).speech).not.toMatch(/AI/);
    expect(service.proxy.count()).toBe(2);
    await anna.endSession();
    expect((await anna.launch()).speech).not.toMatch(asks);
    await eventually('it is kept', () => keptOf(service, anna.userId).includes('profile'));
    const profile = rowsOf(service.file).find(({ name }) => name === 'profile');
    expect(JSON.parse(profile?.value ?? '')).toMatchObject({
      consent: { wording: consentWording, locale: 'en-US', atMs: expect.any(Number) as number },
    });
  });

  it('a no closes the session, and what we say of it is true: nothing is kept', async () => {
    await using service = await startWatchedService({ config: required });
    const anna = service.meet();
    await anna.say(question);
    const { speech, sessionOpen } = await anna.say('no');
    expect(speech).toContain('I’ve kept nothing');
    expect(sessionOpen).toBe(false);
    expect(keptOf(service, anna.userId)).toEqual([]);
    expect(service.proxy.count()).toBe(0);
    // Whoever changes their mind is asked again.
    expect((await anna.launch()).speech).toMatch(asks);
  });

  it('a yes that begins a session is no consent', async () => {
    await using service = await startWatchedService({ config: required });
    const anna = service.meet();
    expect((await anna.say('yes')).speech).toMatch(asks);
    expect(keptOf(service, anna.userId)).not.toContain('profile');
  });

  it('is withdrawn by voice, which deletes everything and asks again', async () => {
    await using service = await startWatchedService({ config: required });
    const anna = service.meet();
    await anna.launch();
    await anna.say('yes');
    await anna.say(question);
    const { speech, sessionOpen } = await anna.say('i withdraw my consent');
    expect(speech).toContain('Your consent is withdrawn');
    expect(sessionOpen).toBe(false);
    expect(keptOf(service, anna.userId)).toEqual([]);
    const calls = service.proxy.count();
    expect((await anna.say(question)).speech).toMatch(asks);
    expect(service.proxy.count()).toBe(calls);
  });

  it('a new wording asks again, keeps what was agreed to, and may be declined', async () => {
    await using service = await startWatchedService({ config: required });
    const anna = service.meet();
    const person = service.assistant.pseudonym({ userId: anna.userId });
    const profile = { consent: { atMs: 1, wording: '2020-01-01', locale: 'en-US' } };
    await service.assistant.store.put(
      { partition: `person/${person}`, name: 'profile' },
      JSON.stringify(profile),
    );
    expect((await anna.say(question)).speech).toMatch(asks);
    await anna.say('no');
    expect(keptOf(service, anna.userId)).toContain('profile');
    expect((await anna.say(question)).speech).toMatch(asks);
    await anna.say('i withdraw my consent');
    expect(keptOf(service, anna.userId)).toEqual([]);
    expect(service.proxy.count()).toBe(0);
  });

  it('somebody in need is helped without it, and that is not kept either', async () => {
    await using service = await startWatchedService({ config: required });
    const anna = service.meet();
    expect((await anna.say('i want to kill myself')).speech).toContain('nine eight eight');
    expect(service.proxy.count()).toBe(0);
    await service.close();
    expect(keptOf(service, anna.userId)).toEqual([]);
    expect(rowsOf(service.file).filter(({ partition }) => partition === 'incidents')).toEqual([]);
  });

  it('each recognised voice is asked, and none is noted with its account before', async () => {
    await using service = await startWatchedService({ config: required });
    const userId = identity.userId('a household');
    const anna = service.meet({ userId, personId: identity.personId('anna') });
    const ben = service.meet({ userId, personId: identity.personId('ben') });
    await anna.launch();
    expect(keptOf(service, userId)).toEqual([]);
    await anna.say('yes');
    await anna.say(question);
    await eventually('the voice is known', () =>
      keptOf(service, userId).some((name) => name.startsWith('voice/')),
    );
    expect((await ben.say(question)).speech).toMatch(asks);
  });

  it('nobody can look while the store is down, so nothing is sent', async () => {
    let isDown = false;
    const cut = () =>
      isDown
        ? Promise.reject(new WellspokenError('recall/unavailable', 'The line is cut.'))
        : Promise.resolve();
    const store = troubledStore(createInMemoryStore({ clock: systemClock }), cut);
    await using service = await startWatchedService({ config: required, store });
    const anna = service.meet();
    await anna.launch();
    await anna.say('yes');
    isDown = true;
    // Even of somebody who has agreed: who they are cannot be looked up.
    expect((await anna.say(question)).speech).not.toContain('garden');
    expect(service.proxy.count()).toBe(0);
    isDown = false;
    expect((await anna.say(question)).speech).toContain('garden');
  });

  it('a stop is taken for what it is', async () => {
    await using service = await startWatchedService({ config: required });
    const anna = service.meet();
    await anna.launch();
    expect(await anna.say('stop')).toMatchObject({ sessionOpen: false });
  });
});

describe('where people are told', () => {
  it('the first answer says once that an AI speaks', async () => {
    await using service = await startWatchedService({ config: { privacy: { consent: 'notice' } } });
    const anna = service.meet();
    expect((await anna.say(question)).speech).toContain('I’m an AI');
    for (const said of ['why is the sky blue', 'and at night']) {
      expect((await anna.say(said)).speech).not.toContain('I’m an AI');
    }
    await anna.endSession();
    expect((await anna.launch()).speech).not.toContain('AI');
  });

  it('the first welcome says so instead', async () => {
    await using service = await startWatchedService({ config: { privacy: { consent: 'notice' } } });
    const anna = service.meet();
    expect((await anna.launch()).speech).toContain('I’m an AI');
    expect((await anna.say(question)).speech).not.toContain('I’m an AI');
  });
});

it('without either an answer is an answer', async () => {
  await using service = await startWatchedService({ config: { privacy: { consent: 'off' } } });
  const anna = service.meet();
  expect((await anna.say(question)).speech).not.toContain('I’m an AI');
  expect(service.proxy.count()).toBe(1);
});
