import type { Clock } from '../clock.ts';
import type { AwsCredentials, CredentialSource } from './aws-credentials.ts';

/** AWS makes new ones available at least this long before the old ones end. */
const renewBeforeMs = 5 * 60_000;
/** So close to the end a request could arrive after it. */
const mustRenewBeforeMs = 60_000;
/** After an attempt to renew that failed, while the old ones still serve. */
const pauseMs = 10_000;

/**
 * Credentials that are loaded once and renewed before they end: in the background while the old ones serve, so that no request waits for it.
 * However many ask, one loading is under way. Rejects as `load` does when there are none to serve with.
 */
export function refreshed(load: () => Promise<AwsCredentials>, clock: Clock): CredentialSource {
  let current: AwsCredentials | undefined;
  let loading: Promise<AwsCredentials> | undefined;
  let notBeforeMs = 0;

  const renew = () =>
    (loading ??= load()
      .then((loaded) => (current = loaded))
      .finally(() => (loading = undefined)));

  return async () => {
    if (current === undefined) return renew();
    const leftMs = (current.expiresAtMs ?? Infinity) - clock.now();
    if (leftMs > renewBeforeMs) return current;
    if (leftMs <= mustRenewBeforeMs) return renew();
    if (clock.now() >= notBeforeMs) {
      notBeforeMs = clock.now() + pauseMs;
      // Whoever asks when the old ones have ended hears of it.
      renew().catch(() => {});
    }
    return current;
  };
}
