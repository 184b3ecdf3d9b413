import { expect } from 'vitest';
import { journey } from '../support/journey.ts';
import { modelCalls } from '../support/model-calls.ts';

/** Whatever the person says, an answer that tells whose conversation the model was shown. */
const echo = ({ messages }: { messages: readonly { text: string }[] }) => ({
  speech: `I remember ${messages.map(({ text }) => /zebra|walrus/.exec(text)?.[0] ?? 'nothing').join(' and ')}.`,
  firstTokenMs: 15,
});

for (const [title, identities] of [
  ['two households', [{}, {}]],
  [
    'two voices of one household',
    [
      { userId: 'amzn1.ask.account.HOME', personId: 'amzn1.ask.person.ANNA' },
      { userId: 'amzn1.ask.account.HOME', personId: 'amzn1.ask.person.BEN' },
    ],
  ],
] as const) {
  journey(`${title}, talking at once`, {}, async ({ gateway, meet }) => {
    gateway.script(echo);
    const anna = meet(identities[0]);
    const ben = meet(identities[1]);

    await Promise.all([anna.launch(), ben.launch()]);
    for (const question of ['my favourite animal is the', 'do you still know that it is the']) {
      await Promise.all([anna.say(`${question} zebra`), ben.say(`${question} walrus`)]);
    }
    const asked = await Promise.all([anna.say('what do I like'), ben.say('what do I like')]);
    const repeated = await Promise.all([anna.say('repeat'), ben.say('repeat')]);
    await Promise.all([anna.intent('NewTopicIntent'), ben.say('go on')]);
    // Anna's fresh start must not have cost Ben his conversation.
    const last = await Promise.all([anna.say('and what do I like now'), ben.say('and what do I like now')]);

    expect(asked[0].speech).toContain('zebra');
    expect(asked[1].speech).toContain('walrus');
    expect(repeated[0].speech).toContain('zebra');
    expect(repeated[1].speech).toContain('walrus');
    expect(last[0].speech).toMatch(/^I remember nothing\./);
    expect(last[1].speech).toContain('walrus');
    expect(JSON.stringify(anna.turns.map(({ response }) => response))).not.toContain('walrus');
    expect(JSON.stringify(ben.turns.map(({ response }) => response))).not.toContain('zebra');
    const shown = modelCalls(gateway).map(({ messages }) => JSON.stringify(messages));
    expect(shown.filter((messages) => /zebra/.test(messages) && /walrus/.test(messages))).toEqual([]);
  });
}
