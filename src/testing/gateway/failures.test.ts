import { expect, it } from 'vitest';
import { errorKinds } from '../../errors.ts';
import type { Failure } from './failure.ts';
import { failures } from './failures.ts';

const all = Object.entries<Failure>(failures);

it('covers every status that Anthropic and CometAPI document', () => {
  const statuses = new Set(all.map(([, failure]) => (failure.kind === 'status' ? failure.status : 0)));
  for (const status of [400, 401, 402, 403, 404, 408, 409, 413, 429, 500, 502, 503, 504, 524, 529]) {
    expect(statuses).toContain(status);
  }
});

it.each(all)('%s means something, unless nothing ever comes of it', (_name, { kind, means, ...rest }) => {
  expect(means === undefined).toBe(kind === 'connection' && 'how' in rest && rest.how === 'hang');
  expect(means === undefined || means.code in errorKinds).toBe(true);
});

const answered = all.filter(([, { kind }]) => kind === 'status');

it.each(answered)('%s is named after its status', (name, failure) => {
  expect(name.endsWith(String('status' in failure && failure.status))).toBe(true);
});
