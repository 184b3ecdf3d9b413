import type { Intent } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { canFulfillResponse } from './can-fulfill.ts';

const answer = (name: string, slots?: unknown) =>
  canFulfillResponse({ name, confirmationStatus: 'NONE', slots } as Intent).response;

describe('the question whether an intent would be answered', () => {
  it('is a yes for free text with words', () => {
    expect(answer('AskIntent', { request: { name: 'request', value: 'what is love' } })).toEqual({
      canFulfillIntent: {
        canFulfill: 'YES',
        slots: { request: { canUnderstand: 'YES', canFulfill: 'YES' } },
      },
    });
  });

  it('is a maybe for free text without words', () => {
    expect(answer('AskIntent', { request: { name: 'request' } }).canFulfillIntent?.canFulfill).toBe('MAYBE');
  });

  it('is a no for everything else', () => {
    expect(answer('PlayMusicIntent', { song: { name: 'song', value: 'x' } })).toEqual({
      canFulfillIntent: { canFulfill: 'NO', slots: { song: { canUnderstand: 'NO', canFulfill: 'NO' } } },
    });
    expect(answer('AMAZON.HelpIntent').canFulfillIntent).toEqual({ canFulfill: 'NO', slots: {} });
  });
});
