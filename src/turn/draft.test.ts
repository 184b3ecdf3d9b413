import { describe, expect, it } from 'vitest';
import { WellspokenError } from '../errors.ts';
import { createDraft } from './draft.ts';

/** Whether a promise is settled once everything that is due has happened. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const later = Symbol('later');
  for (let round = 0; round < 5; round += 1) await Promise.resolve();
  return (await Promise.race([promise, Promise.resolve(later)])) !== later;
}

describe('a draft', () => {
  it('gives out a sentence once it is certain that it has ended', () => {
    const draft = createDraft('en-US');
    expect(draft.push('Paris is the ')).toEqual([]);
    expect(draft.push('capital. It li')).toEqual(['Paris is the capital.']);
    expect(draft.end('complete')).toEqual(['It li']);
    expect(draft.sentences).toEqual(['Paris is the capital.', 'It li']);
  });

  it('holds only what can be spoken', () => {
    const draft = createDraft('en-US');
    draft.push('**Bold** words. 🙂 ');
    draft.push('\n- A list.\n');
    draft.end('complete');
    expect(draft.sentences).toEqual(['Bold words.', 'A list.']);
  });

  it('tells all sentences when only the card is missing', () => {
    const draft = createDraft('en-US');
    draft.push('That is all');
    expect(draft.isSpeechOver).toBe(false);
    expect(draft.endSpeech()).toEqual(['That is all']);
    expect(draft).toMatchObject({ isSpeechOver: true, status: 'writing' });
    expect(draft.endSpeech()).toEqual([]);
    draft.end('complete', { card: 'More of it.' });
    expect(draft).toMatchObject({ card: 'More of it.', sentences: ['That is all'] });
  });

  it('goes on from what was written before', () => {
    const draft = createDraft('en-US', ['One.']);
    draft.push('Two. ');
    draft.end('complete');
    expect(draft.sentences).toEqual(['One.', 'Two.']);
  });

  it('drops half a sentence before another attempt, and none that was finished', () => {
    const draft = createDraft('en-US');
    draft.push('The first. And the seco');
    draft.discardUnfinished();
    draft.push('The second.');
    draft.end('complete');
    expect(draft.sentences).toEqual(['The first.', 'The second.']);
  });
});

describe('the end of a draft', () => {
  const error = new WellspokenError('think/truncated', 'cut');

  it('leaves the half sentence of a broken answer to whoever continues it', () => {
    const draft = createDraft('en-US');
    draft.push('The first. And the seco');
    expect(draft.end('broken', { error })).toEqual([]);
    expect(draft).toMatchObject({ status: 'broken', error, sentences: ['The first.'] });
  });

  it('tells the half sentence of a broken answer where it is all there is', () => {
    const draft = createDraft('en-US', ['Told before.']);
    draft.push('And the seco');
    draft.end('broken', { error });
    expect(draft.sentences).toEqual(['Told before.', 'And the seco']);
  });

  it.each(['failed', 'refused'] as const)('adds nothing when it %s', (status) => {
    const draft = createDraft('en-US');
    draft.push('Half of it');
    expect(draft.end(status, { error })).toEqual([]);
    expect(draft).toMatchObject({ status, sentences: [] });
  });

  it('is final', () => {
    const draft = createDraft('en-US');
    draft.end('refused');
    expect(draft.push('Late words. ')).toEqual([]);
    expect(draft.endSpeech()).toEqual([]);
    expect(draft.end('complete', { card: 'late' })).toEqual([]);
    expect(draft).toMatchObject({ status: 'refused', sentences: [], card: undefined, isSpeechOver: false });
  });
});

describe('waiting for a draft', () => {
  it('ends with the next sentence, the end of speech, or the end', async () => {
    const draft = createDraft('en-US');
    const first = draft.changed(0);
    draft.push('Half ');
    expect(await isSettled(first)).toBe(false);
    draft.push('a sentence. And');
    expect(await isSettled(first)).toBe(true);
    const second = draft.changed(1);
    expect(await isSettled(second)).toBe(false);
    draft.discardUnfinished();
    draft.endSpeech();
    expect(await isSettled(second)).toBe(true);
    const third = draft.changed(1);
    expect(await isSettled(third)).toBe(false);
    draft.end('complete');
    expect(await isSettled(third)).toBe(true);
  });

  it('is over at once where more is there than was seen, or no more is coming', async () => {
    const draft = createDraft('en-US', ['One.']);
    expect(await isSettled(draft.changed(0))).toBe(true);
    expect(await isSettled(draft.changed(1))).toBe(false);
    draft.end('failed');
    expect(await isSettled(draft.changed(99))).toBe(true);
  });
});
