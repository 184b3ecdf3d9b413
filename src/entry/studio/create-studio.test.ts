import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onePage, type RunningStudio, startStudio } from '../../../test/support/studio.ts';
import type { About, MemoryView, UsageView } from './wire.ts';

let studio: RunningStudio;
beforeAll(async () => {
  studio = await startStudio({ assets: onePage, config: { languages: ['en-US', 'de-DE'] } });
});
afterAll(() => studio[Symbol.asyncDispose]());

describe('the page', () => {
  it('comes with a policy that lets in nothing from elsewhere and no markup from texts', async () => {
    const response = await fetch(`${studio.url}/`);
    expect(await response.text()).toBe('<p>the page');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:|\*/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('has the files it has, and no others', async () => {
    for (const name of ['nothing.js', '..%2Fpackage.json', '%2e%2e%2fpackage.json', 'constructor']) {
      expect((await fetch(`${studio.url}/studio/files/${name}`)).status).toBe(404);
    }
  });

  it('is made again after it could not be made', async () => {
    let tries = 0;
    const flaky = async () => {
      tries += 1;
      if (tries === 1) throw new Error('a typing mistake');
      return onePage();
    };
    await using other = await startStudio({ assets: flaky });
    expect((await fetch(`${other.url}/`)).status).toBe(500);
    expect((await fetch(`${other.url}/`)).status).toBe(200);
    expect((await fetch(`${other.url}/`)).status).toBe(200);
    expect(tries).toBe(2);
  });
});

describe('what the page shows beside turns', () => {
  it('is who answers, which languages there are, and what can be said in each', async () => {
    const about = (await (await studio.ask('/studio/about')).json()) as About;
    expect(about).toMatchObject({ name: 'Wellspoken', isScripted: true, deadlineMs: 6_500, redacts: true });
    expect(about.answerer).toContain('SCRIPTED');
    expect(about.languages.map(({ locale, invocationName }) => [locale, invocationName])).toEqual([
      ['en-US', 'clever friend'],
      ['de-DE', 'kluge freundin'],
    ]);
    expect(about.languages[0]?.quickPhrases).toContainEqual({ name: 'go-on', words: 'go on' });
    expect(about.languages[1]?.quickPhrases.map(({ name }) => name)).toContain('stop');
  });

  it('is the usage of today and of the days', async () => {
    await studio.turn({ tab: 'counts-tokens' });
    const { today, days } = (await (await studio.ask('/studio/usage')).json()) as UsageView;
    expect(today).toMatchObject({ by: 'model', rows: [{ key: 'scripted/scripted' }] });
    expect(today.total.outputTokens).toBeGreaterThan(0);
    expect(days.by).toBe('day');
    expect(days.total.attempts).toBeGreaterThanOrEqual(today.total.attempts);
  });

  it('is what is remembered of the account or the voice, until it is forgotten, with a receipt', async () => {
    await using own = await startStudio({ assets: onePage });
    const memory = async (voice: boolean) =>
      (await (await own.ask(`/studio/memory?voice=${voice}`)).json()) as MemoryView;
    await own.turn({ voice: true, say: { kind: 'words', text: 'remember that my sister is called Anna' } });
    await own.turn({ voice: false, say: { kind: 'words', text: 'tell me a joke' } });

    const ofVoice = await memory(true);
    expect(ofVoice.facts).toMatchObject([{ text: expect.stringContaining('sister') }]);
    expect(Object.values(ofVoice.placeholders)).toEqual(['Anna']);
    const ofAccount = await memory(false);
    expect(ofAccount.person).not.toBe(ofVoice.person);
    expect(ofAccount.facts).toEqual([]);
    expect(ofAccount.exchanges).toMatchObject([{ question: 'tell me a joke', isInWindow: true }]);

    const receipt = (await (await own.post('/studio/forget', { voice: true })).json()) as { total: number };
    expect(receipt.total).toBeGreaterThan(0);
    expect((await memory(true)).facts).toEqual([]);
    expect((await memory(false)).exchanges).toHaveLength(1);
    expect((await own.post('/studio/forget', {})).status).toBe(400);
    expect((await own.post('/studio/forget', { voice: false, person: 'x' })).status).toBe(400);
  });
});
