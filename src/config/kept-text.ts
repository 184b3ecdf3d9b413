import type { Clock } from '../clock.ts';

/** How old a text may be before a newer one is looked for. */
export const refreshAfterMs = 5 * 60_000;
/** After a refresh that failed, and after a renewal that brought nothing new: whoever was refused with a wrong key asks with every call. */
const pauseMs = 2_000;

/** A text that is kept elsewhere and may change there. */
export interface KeptText {
  /** The newest known. Looks for a newer one in the background when it is older than five minutes: no caller waits for that, and no timer runs. */
  read(): string;
  /** Looks for a newer one. However many ask, one look is under way. Rejects as `load` does; the known text stays. */
  renew(): Promise<void>;
}

/** Rejects as `load` does when it cannot be had at all. */
export async function keepText(load: () => Promise<string>, clock: Clock): Promise<KeptText> {
  let text = await load();
  let readAtMs = clock.elapsedMs();
  let notBeforeMs = 0;
  let loading: Promise<void> | undefined;

  const look = async () => {
    try {
      const found = await load();
      if (found === text) notBeforeMs = clock.elapsedMs() + pauseMs;
      text = found;
      readAtMs = clock.elapsedMs();
    } catch (error) {
      notBeforeMs = clock.elapsedMs() + pauseMs;
      throw error;
    } finally {
      loading = undefined;
    }
  };
  const renew = async () => {
    if (loading === undefined && clock.elapsedMs() < notBeforeMs) return;
    await (loading ??= look());
  };

  return {
    renew,
    read() {
      // The old text serves until it is refused, and then whoever was refused renews it and hears of the failure.
      if (clock.elapsedMs() - readAtMs >= refreshAfterMs) renew().catch(() => {});
      return text;
    },
  };
}
