import { describe, expect, it } from 'vitest';
import { turnBench } from '../../test/support/turn-bench.ts';
import type { TimedAnswer } from '../../test/support/timed-model.ts';
import type { TurnEvent } from './events.ts';

const email = 'john.smith@example.com';
const question = `send a note to ${email} please`;
const sentBy = (models: readonly { requests: readonly unknown[] }[]) =>
  JSON.stringify(models.map(({ requests }) => requests));

/** Everything the store holds, as text. */
async function stored(bench: ReturnType<typeof turnBench>): Promise<string> {
  const person = bench.assistant.turn({
    intention: { kind: 'help' },
    person: { userId: 'amzn1.ask.account.ANNA' },
  });
  let pseudonym = '';
  for await (const event of person) if (event.type === 'hear-end') pseudonym = event.personPseudonym;
  const items = [];
  for await (const item of bench.store.list(`person/${pseudonym}`)) items.push(item);
  return JSON.stringify(items);
}

const answer: readonly TimedAnswer[] = [
  { pieces: ['{"speech":"I will write to [EMAIL_1] now. ', 'Shall I also call?","card":"To: [EMAIL_1]"}'] },
];

describe('personal data', () => {
  it('does not reach the model, and is heard and shown again', async () => {
    const { turn, models } = turnBench({ models: [answer] });
    const { reply } = await turn(question);
    expect(sentBy(models)).not.toContain('john.smith');
    expect(sentBy(models)).toContain('[EMAIL_1]');
    expect(reply.speech).toBe(`I will write to ${email} now. Shall I also call?`);
    expect(reply.card).toEqual({ title: question, text: `To: ${email}` });
  });

  it('tells the model what the brackets are', async () => {
    const { turn, models } = turnBench({ models: [answer] });
    await turn(question);
    expect(models[0]?.requests[0]?.system).toContain('[PERSON_1]');
  });

  it('reaches neither store nor log, nor the events but the reply', async () => {
    const bench = turnBench({ models: [answer], config: { memory: { encrypt: false } } });
    const { events } = await bench.turn(question);
    expect(await stored(bench)).toContain('[EMAIL_1]');
    expect(await stored(bench)).not.toContain('john.smith');
    expect(bench.lines.join('\n')).not.toContain('john.smith');
    expect(JSON.stringify(events.filter(({ type }) => type !== 'say-reply'))).not.toContain('john.smith');
  });

  it('keeps its placeholder over turns, and comes back on later ones', async () => {
    const { turn, models } = turnBench({ models: [[...answer, { pieces: ['It was [EMAIL_1].'] }]] });
    await turn(question);
    expect((await turn('what was the address')).reply.speech).toContain(`It was ${email}.`);
    await turn(`and again to ${email}`);
    expect(models[0]?.requests[2]?.messages.at(-1)?.content).toContain('[EMAIL_1]');
  });

  it('is repeated in the clear, and told so on "go on"', async () => {
    const long = Array.from(
      { length: 30 },
      (_, n) => `This is sentence number ${n} about [EMAIL_1] and more. `,
    );
    const { turn } = turnBench({ models: [[{ pieces: long }]] });
    const first = await turn(question);
    expect(first.reply.speech).toContain(email);
    expect((await turn('repeat')).reply.speech).toContain(email);
    const rest = await turn('go-on');
    expect(rest.reply.speech).toContain(email);
    expect(rest.reply.speech).not.toContain('[EMAIL_1]');
  });

  it('is spoken early in the clear, and noted without', async () => {
    const pieces = [
      '{"speech":"I wrote to [EMAIL_1] today. ',
      'It took a moment. ',
      'It is done.","card":null}',
    ];
    const { turn } = turnBench({ models: [[{ pieces, everyMs: 900 }]] });
    const early: string[] = [];
    const speakEarly = (speech: string) => {
      early.push(speech);
      return Promise.resolve(true);
    };
    const { events } = await turn(question, { speakEarly });
    expect(early[0]).toContain(email);
    const noted = events.find(
      (event): event is Extract<TurnEvent, { type: 'say-early' }> => event.type === 'say-early',
    );
    expect(noted?.speech).toContain('[EMAIL_1]');
  });

  it('of one person is no placeholder of another’s', async () => {
    const { turn } = turnBench({ models: [[...answer, { pieces: ['It is [EMAIL_1].'] }]] });
    await turn(question);
    const other = await turn('what is my address', { person: { userId: 'amzn1.ask.account.BEN' } });
    expect(other.reply.speech).not.toContain('john.smith');
  });

  it('comes back to a request that is sent again', async () => {
    const { turn } = turnBench({ models: [answer] });
    const first = await turn(question, { requestId: 'r1' });
    expect((await turn(question, { requestId: 'r1' })).reply).toEqual(first.reply);
  });

  it('goes to the model as it is where redaction is off', async () => {
    const { turn, models } = turnBench({ models: [answer], config: { privacy: { redact: false } } });
    await turn(question);
    expect(sentBy(models)).toContain('john.smith');
    expect(models[0]?.requests[0]?.system).not.toContain('[PERSON_1]');
  });
});
