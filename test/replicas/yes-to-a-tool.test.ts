import { describe, expect, it } from 'vitest';
import { startReplicas } from '../support/replicas.ts';
import type { Service } from '../support/service.ts';
import { sharedStoreKinds } from '../support/shared-store.ts';
import { startWebReceiver } from '../support/web-receiver.ts';

/** Somebody with two speakers, each of which may reach either process. */
const userId = 'amzn1.ask.account.ANNA';
const email = 'anna.berg@example.com';

async function say(service: Service, said: { text: string } | { intention: string }, requestId?: string) {
  const response = await service.ask({ ...said, userId, locale: 'en-US', ...(requestId && { requestId }) });
  return ((await response.json()) as { speech: string }).speech;
}

describe.each(sharedStoreKinds)('a yes to a tool, with two processes on one $name', ({ open }) => {
  it('outlives the process that asked, runs the call once on the other, and is nowhere in the clear', async () => {
    await using hook = await startWebReceiver((response) => response.end(`Sent to ${email}.`));
    const tool = {
      name: 'send_mail',
      webhook: hook.url,
      description: 'Sends a greeting.',
      parameters: { to: 'An address' },
      confirm: 'Send a greeting to {to}?',
    };
    await using store = await open();
    await using replicas = await startReplicas(store, `tools: ${JSON.stringify([tool])}`);
    const { gateway, services } = replicas;
    gateway.script(({ toolResults, lastUserText }) => {
      if (toolResults.length > 0) return { speech: 'Your greeting is on its way.', firstTokenMs: 200 };
      const to = /\[EMAIL_\d+\]/.exec(lastUserText)?.[0];
      return to === undefined ? undefined : { toolCalls: [{ name: 'send_mail', input: { to } }] };
    });
    const [first, second] = services;

    expect(await say(first, { text: `send a greeting to ${email}` })).toBe(`Send a greeting to ${email}?`);
    expect(hook.requests).toEqual([]);
    first.command.child.kill('SIGKILL');
    await first.command.exit;

    const yes = { intention: 'yes' };
    const heard = await Promise.all([say(second, yes, 'r1'), say(second, yes, 'r1'), say(second, yes, 'r2')]);
    expect(heard.join()).toContain('Your greeting is on its way.');
    expect(hook.requests.map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ to: email }]);

    const places = [
      JSON.stringify(gateway.calls.map(({ body }) => body)),
      await store.dump(),
      second.command.output(),
    ];
    for (const place of places) expect(place).not.toContain(email);
    expect(places[0]).toContain('untrusted');
    expect(second.log()).toContainEqual(
      expect.objectContaining({ message: 'tool called', tool: 'send_mail', outcome: 'done' }),
    );
  });
});
