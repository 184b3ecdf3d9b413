import { describe, expect, it } from 'vitest';
import { legalMessages } from './legal-messages.ts';
import type { ModelMessage, ModelRequest } from './model.ts';

function request(...messages: ModelMessage[]): ModelRequest {
  return { system: '', messages, maxOutputTokens: 100, format: 'text' };
}
const user = (content: string): ModelMessage => ({ role: 'user', content });
const assistant = (content: string): ModelMessage => ({ role: 'assistant', content });

describe('messages on the wire', () => {
  it('begin and end with the user', () => {
    const messages = legalMessages(
      request(assistant('Welcome.'), user('One?'), assistant('One.'), user('Two?')),
    );
    expect(messages).toEqual([user('One?'), assistant('One.'), user('Two?')]);
  });

  it('are never blank', () => {
    expect(legalMessages(request(user('One?'), assistant(' \n'), user('Two?')))).toEqual([
      user('One?'),
      user('Two?'),
    ]);
  });

  it('hold no half characters', () => {
    expect(legalMessages(request(user('a\ud83d')))).toEqual([user('a\ufffd')]);
  });

  it.each([
    [[]],
    [[user(' ')]],
    [[user('One?'), assistant('One')]],
    [[user('One?'), assistant('One'), user('')]],
  ])('are refused before they are sent when the user did not speak last: %o', (messages) => {
    expect(() => legalMessages(request(...messages))).toThrow(
      expect.objectContaining({ code: 'think/bad-request' }),
    );
  });
});
