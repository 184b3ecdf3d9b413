import { expect, it } from 'vitest';
import { abortable } from './abortable.ts';

it('an abortable promise settles like the promise', async () => {
  const { signal } = new AbortController();
  await expect(abortable(Promise.resolve(1), signal)).resolves.toBe(1);
  await expect(abortable(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
});

it('an abortable promise rejects with the reason as soon as the signal aborts', async () => {
  const stopped = new AbortController();
  const pending = abortable(new Promise(() => {}), stopped.signal);
  stopped.abort(new Error('enough'));
  await expect(pending).rejects.toThrow('enough');
  await expect(abortable(new Promise(() => {}), stopped.signal)).rejects.toThrow('enough');
});

it('an abortable promise that fails after the abort disturbs nobody', async () => {
  const { promise, reject } = Promise.withResolvers<never>();
  await expect(abortable(promise, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  reject(new Error('late'));
  // An unhandled rejection would fail the run.
  await new Promise(setImmediate);
});
