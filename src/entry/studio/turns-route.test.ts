import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineOf, onePage, plainTurn, type RunningStudio, startStudio } from '../../../test/support/studio.ts';
import { systemClock } from '../../clock.ts';
import { createScriptedModel } from '../../model/scripted.ts';
import type { MemoryView, Refusal } from './wire.ts';

let studio: RunningStudio;
beforeAll(async () => {
  studio = await startStudio({ assets: onePage, config: { languages: ['en-US', 'de-DE'] } });
});
afterAll(() => studio[Symbol.asyncDispose]());

describe('a turn of the studio', () => {
  it('tells the request, the events in order of time, what was heard, and what was kept', async () => {
    const lines = await studio.turn({
      tab: 'a-tab-of-its-own',
      say: { kind: 'words', text: 'my email is ada at example dot com' },
    });
    const types = lines.map(({ type }) => type);
    expect(types[0]).toBe('request');
    expect(types.at(-1)).toBe('kept');
    expect(types.filter((type) => type !== 'event' && type !== 'directive')).toEqual([
      'request',
      'heard',
      'kept',
    ]);
    const { request } = lineOf(lines, 'request');
    expect(request.request).toMatchObject({ type: 'IntentRequest', locale: 'en-US' });
    const times = lines.flatMap((line) => (line.type === 'event' ? line.atMs : []));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    const { heard } = lineOf(lines, 'heard');
    expect(heard).toMatchObject({ status: 200, violations: [], microphoneOpen: true });
    expect(heard).not.toHaveProperty('request');
    const early = lines.flatMap((line) => (line.type === 'directive' ? line.directive : []));
    expect(early.map(({ text }) => text)).toEqual(
      heard.played.filter(({ source }) => source === 'early').map(({ text }) => text),
    );
    expect(early.map(({ text }) => text).join(' ')).toContain('ada at example dot com');
    const { exchange } = lineOf(lines, 'kept');
    expect(exchange.question).toContain('[EMAIL_1]');
    expect(exchange.placeholders).toEqual({ '[EMAIL_1]': 'ada at example dot com' });
  });

  it('opens the skill by its name, ends the session, and hears a touch', async () => {
    const tab = 'opens-and-ends';
    const opened = await studio.turn({ tab, say: { kind: 'words', text: 'Alexa, open Clever Friend' } });
    expect(lineOf(opened, 'request').request.request.type).toBe('LaunchRequest');
    const touched = await studio.turn({ tab, say: { kind: 'touch', text: 'tell me a joke' } });
    expect(lineOf(touched, 'request').request.request.type).toBe('Alexa.Presentation.APL.UserEvent');
    expect(lineOf(touched, 'heard').heard.speech).toContain('loudspeaker');
    const ended = await studio.turn({ tab, say: { kind: 'end' } });
    expect(ended.map(({ type }) => type)).toEqual(['request', 'heard']);
    expect(lineOf(ended, 'heard').heard.sessionOpen).toBe(false);
  });

  it('speaks every language of the skill, under the name it has there', async () => {
    const opened = await studio.turn({
      tab: 'a-german-tab',
      locale: 'de-DE',
      say: { kind: 'words', text: 'öffne kluge freundin' },
    });
    expect(lineOf(opened, 'request').request.request).toMatchObject({
      type: 'LaunchRequest',
      locale: 'de-DE',
    });
    expect(lineOf(opened, 'heard').heard.speech).toMatch(/KI|wieder da/);
  });

  it('keeps tabs apart that talk at once, each in its own session', async () => {
    const words = ['tell me a joke', 'tell me a fun fact', 'tell me a short story', 'who are you'];
    const turns = await Promise.all(
      words.map((text, index) => studio.turn({ tab: `one-of-many-${index}`, say: { kind: 'words', text } })),
    );
    const sessions = turns.map((lines) => lineOf(lines, 'request').request.session?.sessionId);
    expect(new Set(sessions).size).toBe(words.length);
    turns.forEach((lines, index) => {
      expect(JSON.stringify(lineOf(lines, 'request').request.request)).toContain(words[index]);
      const ids = lines.flatMap((line) =>
        line.type === 'event' && line.event.type === 'hear-end' ? line.event.requestId : [],
      );
      expect(ids).toEqual([lineOf(lines, 'request').request.request.requestId]);
    });
  });

  it('tells a speaker that is still being answered apart from one that is broken', async () => {
    await using slow = await startStudio({
      assets: onePage,
      models: [createScriptedModel({ clock: systemClock, firstTokenMs: 60 })],
    });
    const both = await Promise.all([slow.turn({}), slow.turn({})]);
    const [answered = [], refused = []] = both.toSorted((a, b) => b.length - a.length);
    expect(refused).toEqual([{ type: 'failed', message: 'This speaker is still being answered.' }]);
    expect(lineOf(answered, 'heard').heard.failure).toBeUndefined();
  });

  it('goes on when the tab is closed in the middle of it, as behind a real speaker', async () => {
    await using slow = await startStudio({
      assets: onePage,
      models: [createScriptedModel({ clock: systemClock, firstTokenMs: 80, tokensPerSecond: 2_000 })],
    });
    const leaving = new AbortController();
    const response = await slow.post(
      '/studio/turns',
      { ...plainTurn, say: { kind: 'words', text: 'tell me a fun fact' } },
      { signal: leaving.signal },
    );
    await response.body?.getReader().read();
    leaving.abort();
    const kept = async () => ((await (await slow.ask('/studio/memory')).json()) as MemoryView).exchanges;
    await expect.poll(kept, { timeout: 5_000 }).toMatchObject([{ question: 'tell me a fun fact' }]);
    const next = await slow.turn({ say: { kind: 'words', text: 'tell me a joke' } });
    expect(lineOf(next, 'heard').heard.failure).toBeUndefined();
  });

  it.each([
    ['no JSON', '{', 400],
    ['a list', [], 400],
    ['nothing', {}, 400],
    ['a language that the skill does not have', { ...plainTurn, locale: 'fr-FR' }, 400],
    ['a locale that is none', { ...plainTurn, locale: '__proto__' }, 400],
    ['a tab without a name', { ...plainTurn, tab: '' }, 400],
    ['a tab with the name of a file', { ...plainTurn, tab: '../../etc/passwd' }, 400],
    ['nothing said', { ...plainTurn, say: { kind: 'words', text: '   ' } }, 400],
    ['a book', { ...plainTurn, say: { kind: 'words', text: 'a'.repeat(2_001) } }, 400],
    ['an unknown deed', { ...plainTurn, say: { kind: 'shout', text: 'hello' } }, 400],
    ['a number for words', { ...plainTurn, say: { kind: 'words', text: 5 } }, 400],
    ['a text for a switch', { ...plainTurn, screen: 'yes' }, 400],
    ['more than was asked for', { ...plainTurn, userId: 'somebody else' }, 400],
    ['half a megabyte', { ...plainTurn, tab: 'a'.repeat(512 * 1024) }, 413],
  ])('is refused for %s', async (_, body, status) => {
    const response = await studio.post('/studio/turns', body);
    expect(response.status).toBe(status);
    expect(((await response.json()) as Refusal).error.code).toMatch(/^hear\//);
  });

  it('is refused as anything but JSON: a form of another page can send text', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
      const response = await studio.post('/studio/turns', plainTurn, { headers: { 'content-type': type } });
      expect(response.status).toBe(415);
    }
  });

  it.each([
    '<speak>&amp;</speak>',
    '<img src=x onerror=alert(1)>',
    'שלום',
    '日本語で話して',
    '🙂'.repeat(300),
    '\u0000\u2028\ud800',
  ])('takes %j as words', async (text) => {
    const lines = await studio.turn({ tab: 'hostile-words', say: { kind: 'words', text } });
    const { heard } = lineOf(lines, 'heard');
    expect(heard.status).toBe(200);
    expect(heard.failure).toBeUndefined();
  });
});
