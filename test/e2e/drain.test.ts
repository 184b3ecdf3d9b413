import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startBalancer } from '../support/balancer.ts';
import { eventually } from '../support/eventually.ts';
import { startService } from '../support/service.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const question = { text: 'how many teeth has a hippopotamus', userId: 'somebody' };
const limits = 'limits: { personPerMinute: 1000 }\n';

describe('a service that is asked to stop', { concurrent: true }, () => {
  it('fails no request of a client that looks at /readyz, and is followed by another one', async () => {
    const env = { WELLSPOKEN_DRAIN_MS: '400', WELLSPOKEN_CONFIG: limits, LOG_LEVEL: 'warn' };
    await using leaving = await startService({ ...env, LOG_LEVEL: 'info' });
    await using staying = await startService({ ...env, LOG_LEVEL: 'info' });
    for (const { gateway } of [leaving, staying]) gateway.script({ speech: 'Forty.', firstTokenMs: 30 });
    const balancer = startBalancer([leaving.url, staying.url], 8);
    const repliesOf = (url: string) => balancer.replies.filter((reply) => reply.url === url).length;
    await eventually('both answer', () => repliesOf(leaving.url) > 20 && repliesOf(staying.url) > 20);

    leaving.command.child.kill('SIGTERM');
    await eventually('it says that it leaves', () => !balancer.ready().includes(leaving.url));
    // Whoever has not heard of it yet is answered, and told to come by another connection.
    const late = await leaving.ask(question);
    expect([late.status, late.headers.get('connection')]).toEqual([200, 'close']);
    expect(await leaving.command.exit).toBe(0);

    const before = repliesOf(staying.url);
    await eventually('the other one goes on', () => repliesOf(staying.url) > before + 20);
    await balancer.stop();
    expect(balancer.failures).toEqual([]);
    expect(balancer.replies.filter(({ status }) => status !== 200)).toEqual([]);
  });

  it('writes an answer to its end after the reply, for its successor to tell', async () => {
    using folder = temporaryFolder();
    const env = { WELLSPOKEN_STORE: `sqlite:${join(folder.path, 'wellspoken.db')}` };
    await using leaving = await startService(env);
    leaving.gateway.script({ speech: 'One is here. Two is here. Three is the end.', tokensPerSecond: 12 });
    const reply = await leaving.ask({ ...question, windowMs: 500 });
    expect(await reply.json()).toMatchObject({ restPending: true });
    leaving.command.child.kill('SIGTERM');
    expect(await leaving.command.exit).toBe(0);

    await using successor = await startService(env);
    const rest = await successor.ask({ userId: question.userId, intention: 'go-on' });
    expect(await rest.json()).toMatchObject({ speech: expect.stringContaining('Three is the end.') });
    expect(successor.gateway.calls.filter(({ path }) => path.includes('messages'))).toEqual([]);
  });

  it('refuses to leave in a unit it does not know', async () => {
    await expect(startService({ WELLSPOKEN_DRAIN_MS: '5s' })).rejects.toThrow(/WELLSPOKEN_DRAIN_MS/);
  });
});
