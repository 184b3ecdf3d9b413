import { describe, expect, it } from 'vitest';
import { heardAsking, turnPorts } from '../../test/support/turn-ports.ts';
import { type ErrorCode, errorKinds } from '../errors.ts';
import { phraseForError } from '../speech/phrases.ts';
import { fallback } from './fallback.ts';

const codes = Object.keys(errorKinds) as readonly ErrorCode[];

describe('what is said when there is no answer', () => {
  it.each(codes)('for %s is its phrase, in the language of the request, with its cause', (code) => {
    for (const locale of ['en-US', 'de-DE', 'hi-IN']) {
      const reply = fallback(turnPorts(), { ...heardAsking, locale }, code);
      expect(reply.speech).toBe(phraseForError(code, locale));
      expect(reply).toMatchObject({ cause: code, restPending: false });
      expect(reply.prompt !== undefined).toBe(reply.keepListening);
    }
  });

  it.each<ErrorCode>(['think/timeout', 'think/empty', 'think/refusal', 'think/too-large', 'say/internal'])(
    'listens after %s, since other words may fare better',
    (code) => {
      expect(fallback(turnPorts(), heardAsking, code).keepListening).toBe(true);
      expect(fallback(turnPorts({ keepListening: 'never' }), heardAsking, code).keepListening).toBe(false);
    },
  );

  it.each<ErrorCode>([
    'think/auth',
    'think/billing',
    'think/over-budget',
    'think/overloaded',
    'think/network',
  ])('closes after %s, which the next question would meet as well', (code) => {
    expect(fallback(turnPorts(), heardAsking, code).keepListening).toBe(false);
  });
});
