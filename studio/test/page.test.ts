import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { WellspokenError } from '../../src/errors.ts';
import type { LanguageModel } from '../../src/model/model.ts';
import { createScriptedModel } from '../../src/model/scripted.ts';
import { chromiumProgram, openPage, startChromium, type WatchedPage } from '../../test/support/chromium.ts';
import { type RunningStudio, startStudio } from '../../test/support/studio.ts';
import { accessibilityProblems, contrastProblems } from './accessible.ts';

const program = chromiumProgram();

/** On a machine that is busy with other tests. */
const soon = { timeout: 10_000 };

/** At the pace of a quick model, so that there is something to see before the reply. */
const paced = (): LanguageModel =>
  createScriptedModel({ clock: systemClock, firstTokenMs: 60, tokensPerSecond: 400 });

/** Writes the beginning of its answer, and the rest when it is told to. */
function held(): { readonly model: LanguageModel; goOn(): void } {
  const gate = Promise.withResolvers<void>();
  const inner = createScriptedModel({ clock: systemClock, firstTokenMs: 20, tokensPerSecond: 2_000 });
  const model: LanguageModel = {
    ...inner,
    async *stream(request, signal) {
      let deltas = 0;
      for await (const part of inner.stream(request, signal)) {
        if (part.type === 'delta' && ++deltas === 40) await gate.promise;
        yield part;
      }
    },
  };
  return { model, goOn: gate.resolve };
}

const failing: LanguageModel = {
  provider: 'test',
  model: 'overloaded',
  // oxlint-disable-next-line require-yield
  async *stream() {
    throw new WellspokenError('think/overloaded', 'Too many ask.');
  },
};

const hostile = '<img src=x onerror="document.title=\'taken\'"> & <b>bold</b>';
const says = (speech: string, card?: string): LanguageModel =>
  createScriptedModel({
    clock: systemClock,
    firstTokenMs: 5,
    tokensPerSecond: 5_000,
    answer: () => ({ speech, card }),
  });

describe.skipIf(program === undefined)('the studio in a browser', () => {
  let browser: Browser;
  let studio: RunningStudio;
  let watched: WatchedPage | undefined;
  beforeAll(async () => {
    [browser, studio] = await Promise.all([
      startChromium(program ?? '', ['--host-resolver-rules=MAP rebound.test 127.0.0.1']),
      startStudio({ models: [paced()], config: { languages: ['en-US', 'de-DE'] } }),
    ]);
  }, 30_000);
  afterEach(async () => {
    await watched?.[Symbol.asyncDispose]();
    watched = undefined;
  });
  afterAll(async () => {
    await browser.close();
    await studio[Symbol.asyncDispose]();
  });

  const open = async (
    ...rest: Parameters<typeof openPage> extends [Browser, string, ...infer Rest] ? Rest : never
  ) => {
    watched = await openPage(browser, studio.address, ...rest);
    await watched.page.getByLabel('What you say').waitFor();
    return watched.page;
  };
  const say = async (page: Page, words: string) => {
    await page.getByLabel('What you say').fill(words);
    await page.keyboard.press('Enter');
  };
  const figure = (page: Page, name: string) =>
    page.locator('.turn .figures div', { hasText: name }).locator('dd');
  const replied = (page: Page) =>
    expect.poll(() => figure(page, 'Reply').textContent(), soon).toMatch(/^\d+\.\d\d s$/);
  const isQuiet = () => {
    expect(watched?.complaints).toEqual([]);
    expect([...(watched?.origins ?? [])]).toEqual([studio.url]);
  };

  it('shows early speech and the timeline while the answer is written, then the reply, then tells the rest', async () => {
    const { model, goOn } = held();
    await using own = await startStudio({ models: [model] });
    await using opened = await openPage(browser, own.address);
    const { page } = opened;
    await say(page, 'tell me a long story');
    const early = page.locator('.heard li.early').first();
    await early.waitFor();
    expect(await figure(page, 'Reply').textContent()).toBe('–');
    expect(await early.textContent()).toMatch(/^\d\.\d\d searlyOnce there was a lighthouse keeper/);
    expect(await page.locator('.stage-think .bar.write').count()).toBe(1);
    goOn();
    await replied(page);
    expect(await page.locator('.lane-label strong').allTextContents()).toEqual([
      'hear',
      'recall',
      'think',
      'say',
      'speaker',
      'remember',
    ]);
    expect(await page.locator('.stage-say .mark.directive').count()).toBeGreaterThan(0);
    expect(await page.locator('.screen-text').textContent()).toContain('lighthouse');
    await page.getByText('A part of the answer is kept').waitFor();

    await page
      .getByRole('group', { name: 'Say quickly' })
      .getByRole('button', { name: 'go on', exact: true })
      .click();
    await page.getByRole('heading', { name: 'go on', exact: true }).waitFor();
    await replied(page);
    expect(await page.locator('.how').textContent()).toContain('Follow-up, the microphone was open');
    expect(await page.getByRole('navigation', { name: 'Turns' }).getByRole('button').count()).toBe(2);

    await page
      .getByRole('navigation', { name: 'Turns' })
      .getByRole('button', { name: 'tell me a long story' })
      .click();
    await page.getByRole('heading', { name: 'tell me a long story', exact: true }).waitFor();
    expect(await page.locator('.timeline-drawing').getAttribute('aria-hidden')).toBe('true');
    await page.locator('.timeline').getByText('As a table').click();
    const rows = await page.locator('.timeline tbody tr').allTextContents();
    expect(rows[0]).toMatch(/^hear0\.00 s\d\.\d\d sverified and understood$/);
    expect(rows.join('\n')).toContain('first token after');
    expect(opened.complaints).toEqual([]);
    expect([...opened.origins]).toEqual([own.url]);
  });

  it('takes the key out of the address, keeps it for the tab, and says what to do without it', async () => {
    const page = await open();
    expect(page.url()).toBe(`${studio.url}/`);
    await page.reload();
    await page.getByLabel('What you say').waitFor();
    isQuiet();
    const stranger = await openPage(browser, studio.url);
    await stranger.page.getByText('Open the address that dev printed').waitFor();
    await stranger[Symbol.asyncDispose]();
  });

  it('is used by keyboard alone', async () => {
    const page = await open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (name: RegExp) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if (name.test(await focused())) return;
      }
      throw new Error(`No way to ${name} by Tab.`);
    };
    await page.locator('body').press('Tab');
    while ((await page.evaluate(() => document.activeElement?.tagName)) !== 'INPUT')
      await page.keyboard.press('Tab');
    await page.keyboard.type('tell me a joke');
    await page.keyboard.press('Enter');
    await replied(page);
    await tabTo(/^Events$/);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Request');
    expect(await page.getByRole('tabpanel').textContent()).toContain('"IntentRequest"');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('SSML');
    expect(await page.getByRole('tabpanel').textContent()).toContain('<speak>');
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    );
    expect(outline).toBe('solid');
    isQuiet();
  });

  it('can be read by eye, light and dark, and by screen reader', async () => {
    const page = await open();
    const grounds = new Set<string>();
    const looksWell = async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
        expect(await contrastProblems(page)).toEqual([]);
      }
      expect(await accessibilityProblems(page)).toEqual([]);
    };
    await looksWell();
    await say(page, 'my email is ada at example dot com');
    await replied(page);
    await page.locator('.placeholder').first().waitFor();
    await page.locator('.timeline').getByText('As a table').click();
    await looksWell();
    await page.getByRole('link', { name: 'Usage' }).click();
    await page.getByText('Today by model').waitFor();
    await looksWell();
    await page.getByRole('link', { name: 'Memory' }).click();
    await page.getByText('Kept of the account').waitFor();
    await looksWell();
    expect(grounds.size).toBe(2);
    isQuiet();
  });

  it('fits on a phone and on a desk', async () => {
    const page = await open();
    const fits = async () => {
      for (const width of [360, 768, 1_440]) {
        await page.setViewportSize({ width, height: 780 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect({ width, overflow: Math.max(0, overflow) }).toEqual({ width, overflow: 0 });
      }
    };
    await fits();
    await say(page, `tell me a joke about ${'verylongwords'.repeat(20)}`);
    await replied(page);
    await fits();
    for (const part of ['Usage', 'Memory']) {
      await page.getByRole('link', { name: part }).click();
      await page.getByRole('heading', { name: part }).waitFor();
      await fits();
    }
    isQuiet();
  });

  it('shows what is remembered and what it cost, and forgets it with a receipt', async () => {
    await using own = await startStudio({ models: [paced()] });
    await using opened = await openPage(browser, own.address);
    const { page } = opened;
    await say(page, 'remember that my sister is called Anna');
    await replied(page);
    await page.getByRole('link', { name: 'Memory' }).click();
    await page.locator('.facts', { hasText: 'my sister is called' }).waitFor();
    expect(await page.locator('.facts del').textContent()).toBe('Anna');
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByRole('alertdialog').press('Escape');
    await expect.poll(() => page.getByRole('alertdialog').count(), soon).toBe(0);
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), soon).toBe('Keep it');
    await page.getByRole('button', { name: 'Forget everything', exact: true }).click();
    await page.getByText(/\d+ items? (?:was|were) deleted/).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className), soon).toBe('receipt');
    await expect.poll(() => page.locator('.facts').count(), soon).toBe(0);

    await page.getByRole('link', { name: 'Talk' }).click();
    await say(page, 'tell me a joke');
    await replied(page);
    await page.getByRole('link', { name: 'Usage' }).click();
    await page.getByRole('rowheader', { name: 'scripted/scripted' }).waitFor();
    await page.locator('.chart canvas').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'tell me a joke', exact: true }).waitFor();
    expect(opened.complaints).toEqual([]);
  });

  it('shows whatever is said and answered as text, never as markup', async () => {
    await using own = await startStudio({ models: [says(`${hostile} Really.`, hostile)] });
    await using opened = await openPage(browser, own.address);
    const { page } = opened;
    await say(page, hostile);
    await replied(page);
    await page.getByRole('heading', { name: '<img src=x' }).waitFor();
    for (const tab of ['Events', 'Request', 'Response', 'SSML'])
      await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('link', { name: 'Memory' }).click();
    await page.locator('.exchanges li').waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toBe('Wellspoken studio');
    expect(opened.complaints).toEqual([]);
  });

  it('says what went wrong, and goes on', async () => {
    await using own = await startStudio({ models: [failing] });
    await using opened = await openPage(browser, own.address);
    const { page } = opened;
    await say(page, 'why is the sky blue');
    await page.locator('.remarks .trouble', { hasText: 'think/overloaded' }).waitFor();
    expect(await page.locator('.heard .text').first().textContent()).not.toBe('');
    expect(await page.locator('.stage-think .bar.failed').count()).toBeGreaterThan(0);
    await own[Symbol.asyncDispose]();
    await say(page, 'are you still there');
    await page.locator('.remarks .trouble', { hasText: 'dev does not answer' }).waitFor();
  });

  it('talks another language, to another device, without a screen', async () => {
    const page = await open();
    await page.getByLabel('Language').selectOption('de-DE');
    await page.getByLabel('Has a screen').uncheck();
    await page.getByRole('button', { name: 'open kluge freundin' }).click();
    await replied(page);
    expect(await page.locator('.heard .text').first().getAttribute('lang')).toBe('de-DE');
    expect(await page.locator('.screen').count()).toBe(0);
    await page.getByRole('button', { name: 'End the session' }).click();
    await page.getByRole('heading', { name: 'left without a word' }).waitFor();
    isQuiet();
  });

  it('listens while a button is held and speaks aloud, where the browser can, and only when asked', async () => {
    const page = await open({}, () => {
      const spoken: string[] = [];
      const { speechSynthesis } = globalThis as {
        speechSynthesis?: { speak(utterance: { text: string }): void };
      };
      if (speechSynthesis !== undefined) speechSynthesis.speak = ({ text }) => void spoken.push(text);
      class Recogniser {
        lang = '';
        onresult: ((event: object) => void) | null = null;
        onend: (() => void) | null = null;
        start() {}
        stop() {
          this.onresult?.({ results: [[{ transcript: 'tell me a joke' }]] });
          this.onend?.();
        }
      }
      Object.assign(globalThis, { spoken, SpeechRecognition: Recogniser });
    });
    const spoken = () =>
      page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken.join(' '));
    expect(await page.getByRole('button', { name: 'Hold to talk' }).count()).toBe(0);
    await page.getByLabel('Use the microphone').check();
    await page.getByRole('button', { name: 'Hold to talk' }).focus();
    await page.keyboard.down('Space');
    await page.getByRole('button', { name: 'Listening…' }).waitFor();
    await page.keyboard.up('Space');
    await page.getByRole('heading', { name: 'tell me a joke', exact: true }).waitFor();
    await replied(page);
    expect(await spoken()).toBe('');
    await page.getByLabel('Speak aloud').check();
    await say(page, 'tell me a fun fact');
    await page.getByRole('heading', { name: 'tell me a fun fact', exact: true }).waitFor();
    await replied(page);
    expect((await spoken()).match(/octopus has three hearts/g)).toHaveLength(1);
    isQuiet();
  });

  it('is closed to other pages and to names bound to this machine, as a real browser asks', async () => {
    const neighbour = createServer((_, response) => void response.end('<title>another page</title>'));
    await new Promise<void>((resolve) => neighbour.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = neighbour.address() as AddressInfo;
      watched = await openPage(browser, `http://127.0.0.1:${port}/`);
      const { url, key } = studio;
      const answer = await watched.page.evaluate(
        ([target, bearer]) =>
          fetch(`${target}/studio/about`, { headers: { authorization: `Bearer ${bearer}` } }).then(
            ({ status }) => `${status}`,
            () => 'not allowed',
          ),
        [url, key],
      );
      expect(answer).toBe('not allowed');
      const rebound = await watched.page.goto(`http://rebound.test:${new URL(url).port}/#${key}`);
      expect(rebound?.status()).toBe(403);
    } finally {
      neighbour.close();
    }
  });
});
