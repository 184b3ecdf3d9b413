import type { Config } from '../../../config/config.ts';
import type { Finding } from './finding.ts';

/** Who may come in, by which way: skills of Alexa's, a forwarder, whoever has the admin token. */
export function* checkDoors({ skillIds, server, forwardSecrets, adminToken }: Config): Generator<Finding> {
  yield skillIds.length > 0
    ? { check: 'skill id', verdict: 'ok', detail: skillIds.join(', ') }
    : {
        check: 'skill id',
        verdict: 'warning',
        detail: 'none: enough to talk here, but no Alexa request is let in',
        fix: 'Set WELLSPOKEN_SKILL_ID to the id of your skill (docs/device.md shows where it stands).',
      };
  yield server.verifySignature
    ? { check: 'signatures', verdict: 'ok', detail: `checked, at ${server.host}:${server.port}` }
    : {
        check: 'signatures',
        verdict: 'warning',
        detail: 'not checked, on this machine only',
        fix: 'Unset WELLSPOKEN_VERIFY_SIGNATURE before you deploy.',
      };
  if (forwardSecrets.length > 0) {
    const detail = 'let in by WELLSPOKEN_FORWARD_SECRET, which must be the same at the function';
    yield { check: 'forwarder', verdict: 'ok', detail };
  }
  yield adminToken === undefined
    ? { check: 'admin token', verdict: 'skipped', detail: 'none: /v1/turns and /admin are closed' }
    : { check: 'admin token', verdict: 'ok', detail: 'set: it opens /v1/turns and /admin' };
}
