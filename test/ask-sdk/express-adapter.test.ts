import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { ExpressAdapter } from 'ask-sdk-express-adapter';
import express from 'express';
import { expect, it } from 'vitest';
import { createListener } from '../support/listener.ts';
import { type OwnSkill, ownSkill } from './own-skill.ts';

/** The skill behind the adapter of ask-sdk, as a web service of its own. */
async function served({ skill }: OwnSkill): Promise<AsyncDisposable & { readonly url: string }> {
  const app = express();
  // The adapter's certificate check downloads from Amazon; its timestamp check stays.
  app.post('/', new ExpressAdapter(skill, false, true).getRequestHandlers());
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

it('a conversation over the express adapter speaks early, remembers, and leaves the skill’s own intents alone', async () => {
  const story = Array.from(
    { length: 12 },
    (_, index) => `Wave number ${index + 1} came rolling to the shore.`,
  );
  await using own = ownSkill({ answer: () => story.join(' '), firstTokenMs: 20 });
  await using server = await served(own);
  const listener = createListener({ skill: server.url, skillId: own.skillId });
  try {
    expect((await listener.launch()).speech).toContain('Welcome to tide times.');
    const told = await listener.say('tell me a story of the sea');
    expect(told.directives.length).toBeGreaterThan(0);
    expect(told.speech).toContain('Wave number 1 came rolling to the shore. Wave number 2 came');
    expect((await listener.intent('HighTideIntent')).speech).toBe('High tide is at noon. Low tide as well?');
    expect((await listener.intent('AMAZON.YesIntent')).speech).toBe('Low tide is at six. Anything else?');
    await listener.say('and what came then');
    const remembered = own.asked
      .at(-1)
      ?.messages.map(({ content }) => content)
      .join('\n');
    expect(remembered).toContain('tell me a story of the sea');
  } finally {
    await listener.close();
  }
});
