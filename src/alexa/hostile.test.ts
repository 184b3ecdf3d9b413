import { assert, constantFrom, dictionary, jsonValue, nat, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WellspokenError } from '../errors.ts';
import { buildRequest, requestTypes } from '../testing/local-alexa/requests.ts';
import { parseEnvelope } from './envelope.ts';
import { readRequest } from './request.ts';

const application = { applicationId: 'skill' };
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** What becomes of a body: a class of request, or one of our own refusals. Any other error fails the test. */
function outcome(body: Uint8Array): string {
  try {
    return readRequest(parseEnvelope(body), { invocationNames: ['wise owl'] }).class;
  } catch (error) {
    if (error instanceof WellspokenError && error.stage === 'hear') return error.code;
    throw error;
  }
}

describe('whatever Alexa, or somebody else, sends', () => {
  it('as bytes is read or refused', () => {
    assert(
      property(uint8Array({ maxLength: 200 }), (body) => {
        expect(outcome(body)).toBe('hear/malformed');
      }),
    );
  });

  it('as JSON is read or refused', () => {
    assert(
      property(jsonValue(), (value) => {
        expect(outcome(bytes(value))).toBe('hear/malformed');
      }),
    );
  });

  it('as a request with one byte wrong is read or refused', () => {
    const body = bytes({ context: { System: { application } }, request: buildRequest('IntentRequest') });
    assert(
      property(nat(body.length - 1), nat(255), (at, byte) => {
        expect(outcome(body.with(at, byte))).toBeTypeOf('string');
      }),
    );
  });

  it('in the slots of an intent is heard or not', () => {
    assert(
      property(string(), dictionary(constantFrom('query', 'request', 'x'), jsonValue()), (name, slots) => {
        const request = buildRequest('IntentRequest', {
          intent: { name: `${name}Intent`, confirmationStatus: 'NONE', slots: slots as never },
        });
        expect(outcome(bytes({ context: { System: { application } }, request }))).toBe('turn');
      }),
    );
  });

  it('as the spoken words, in any script, is heard', () => {
    assert(
      property(
        string({ unit: 'grapheme' }),
        constantFrom('en-US', 'ja-JP', 'hi-IN', 'ar-SA'),
        (value, locale) => {
          const request = buildRequest('IntentRequest', { locale });
          Object.assign(request.intent, { slots: { query: { name: 'query', value } } });
          expect(outcome(bytes({ context: { System: { application } }, request }))).toBe('turn');
        },
      ),
    );
  });

  it('beside what we know of a request is sorted', () => {
    assert(
      property(constantFrom(...requestTypes), jsonValue(), (type, value) => {
        const request = {
          ...buildRequest(type),
          error: value,
          errors: value,
          reason: value,
          arguments: value,
        };
        expect(outcome(bytes({ context: { System: { application } }, request }))).not.toBe('hear/malformed');
      }),
    );
  });
});
