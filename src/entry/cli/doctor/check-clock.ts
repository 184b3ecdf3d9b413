import { systemClock } from '../../../clock.ts';
import type { Provider } from '../../../model/providers.ts';
import type { Finding } from './finding.ts';

/** We refuse Alexa's requests when our clock is this far from theirs. */
const toleratedSkewMs = 150_000;
const check = 'clock';

/** Compares our clock with that of a provider, by the date of an answer. */
export async function checkClock(providers: readonly Provider[]): Promise<Finding> {
  const url =
    providers.find(({ kind, baseUrl }) => kind !== 'scripted' && baseUrl)?.baseUrl ??
    // Whose clock it is does not matter, and this one every machine that talks to Alexa can reach.
    'https://api.amazonalexa.com';
  try {
    const signal = AbortSignal.timeout(5_000);
    const response = await fetch(url, { method: 'HEAD', redirect: 'manual', signal });
    const theirs = Date.parse(response.headers.get('date') ?? '');
    if (Number.isNaN(theirs)) return { check, verdict: 'skipped', detail: `${url} tells no time` };
    const skewMs = Math.abs(theirs - systemClock.now());
    if (skewMs < toleratedSkewMs / 2) {
      return { check, verdict: 'ok', detail: `within ${Math.ceil(skewMs / 1_000)} s of ${url}` };
    }
    const detail = `${Math.round(skewMs / 1_000)} s away from ${url}: Alexa's requests would be refused`;
    return { check, verdict: 'failed', detail, fix: 'Set the clock, and keep it set (NTP).' };
  } catch {
    return { check, verdict: 'skipped', detail: `${url} cannot be reached to compare` };
  }
}
