import { randomUUID } from 'node:crypto';
import { systemClock } from '../../../clock.ts';
import type { Config } from '../../../config/config.ts';
import { asWellspokenError } from '../../../errors.ts';
import { openStore } from '../../../store/open-store.ts';
import { probeStore } from '../../../store/probe-store.ts';
import type { Finding } from './finding.ts';

const check = 'store';

/** Tries every call that a turn makes, on an item of its own. */
export async function checkStore(
  { store: address, aws }: Config,
  { baseDir, isOffline }: { readonly baseDir: string; readonly isOffline: boolean },
): Promise<Finding> {
  const scheme = address.slice(0, address.indexOf(':')).toLowerCase();
  if (scheme === 'session') {
    const detail = "in Alexa's session: can be tried in the function only, and serve and dev cannot use it";
    return { check, verdict: 'skipped', detail };
  }
  if (isOffline && /^(?:rediss?|dynamodb)$/.test(scheme)) {
    return { check, verdict: 'skipped', detail: `${scheme}: not asked: --offline` };
  }
  try {
    const store = openStore(address, { clock: systemClock, baseDir, aws });
    let tookMs = 0;
    try {
      for await (const step of probeStore(store, { clock: systemClock, newId: randomUUID })) {
        tookMs += step.tookMs;
      }
    } finally {
      await store.close();
    }
    if (scheme !== 'memory') {
      return { check, verdict: 'ok', detail: `written, read and deleted in ${tookMs.toFixed(1)} ms` };
    }
    const fix = 'Set WELLSPOKEN_STORE=sqlite:data/wellspoken.db.';
    return { check, verdict: 'warning', detail: 'in memory: conversations end with the process', fix };
  } catch (error) {
    const { message } = asWellspokenError(error, 'start/store', 'The store could not be opened.');
    const reach = scheme === 'sqlite' ? 'that its folder can be written' : 'that it can be reached from here';
    return { check, verdict: 'failed', detail: message, fix: `Check WELLSPOKEN_STORE, and ${reach}.` };
  }
}
