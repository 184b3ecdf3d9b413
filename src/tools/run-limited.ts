import type { Clock } from '../clock.ts';
import { asWellspokenError, WellspokenError } from '../errors.ts';
import { toolError } from './tool-error.ts';

export interface Limits {
  readonly tool: string;
  readonly clock: Clock;
  readonly timeoutMs: number;
  /** The caller's own end of patience. */
  readonly signal: AbortSignal;
}

/**
 * What `work` comes to, unless `timeoutMs` pass (`think/tool-timeout`) or the caller's signal aborts (`think/aborted`) first; the signal that it gets
 * aborts in both cases, and it is not waited for any longer. Leaves neither timer nor listener behind. Rejects with `WellspokenError` only.
 */
export async function runLimited<T>(
  { tool, clock, timeoutMs, signal }: Limits,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  const ended = Promise.withResolvers<never>();
  const end = (error: WellspokenError) => {
    ended.reject(error);
    ending.abort(error);
  };
  const onAbort = () =>
    end(
      new WellspokenError('think/aborted', `The call of the tool ${tool} was aborted.`, {
        cause: signal.reason,
      }),
    );
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort, { once: true });
  const cancel = clock.after(timeoutMs, () =>
    end(toolError('think/tool-timeout', tool, `did not answer within ${timeoutMs} ms`)),
  );
  try {
    // Before the work, whose own rejection at the abort says less.
    return await Promise.race([ended.promise, ...(signal.aborted ? [] : [work(ending.signal)])]);
  } catch (error) {
    throw asWellspokenError(error, 'think/tool-failed', `The tool ${tool} failed by a defect of ours.`);
  } finally {
    cancel();
    signal.removeEventListener('abort', onAbort);
  }
}
