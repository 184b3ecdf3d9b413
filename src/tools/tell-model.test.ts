import { describe, expect, it } from 'vitest';
import { errorKinds, WellspokenError, type ErrorCode } from '../errors.ts';
import { tellModel } from './tell-model.ts';

describe('what a model is told of a tool that failed', () => {
  it.each([
    ['think/tool-unavailable', 'Nothing was done'],
    ['think/tool-refused', 'Nothing was done'],
    ['think/tool-timeout', 'not known whether it was done'],
    ['think/tool-failed', 'not known whether it was done'],
    ['think/aborted', 'not known whether it was done'],
  ] as const)('after %s is whether it may have been done', (code, words) => {
    expect(tellModel(new WellspokenError(code, 'secret'))).toEqual({
      text: expect.stringContaining(words),
      isError: true,
    });
  });

  it('repeats no error', () => {
    const texts = [
      ...(Object.keys(errorKinds) as ErrorCode[]).map((code) =>
        tellModel(new WellspokenError(code, 'secret')),
      ),
      tellModel(new Error('secret')),
      tellModel('secret'),
    ];
    expect(JSON.stringify(texts)).not.toContain('secret');
  });
});
