import { checkServerIdentity, connect, type PeerCertificate } from 'node:tls';
import { systemClock } from '../../../clock.ts';
import type { Finding } from './finding.ts';

/** What a server shows of itself when it is called by TLS. */
export interface Presented {
  readonly certificate: PeerCertificate;
  /** Why it is not trusted, whatever it names. */
  readonly distrust: string | undefined;
}

const check = 'endpoint';
const patienceMs = 10_000;
const dayMs = 86_400_000;
/** Certificates are usually renewed a month before they end. */
const soonDays = 14;

/** The certificate at an address. Rejects when nobody speaks TLS there. */
export function presentedBy({ hostname, port }: URL, ca: string | undefined): Promise<Presented> {
  const { promise, resolve, reject } = Promise.withResolvers<Presented>();
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const socket = connect({
    host,
    port: Number(port || 443),
    // An address has no name to be asked for by.
    ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }),
    // Looked at and told about, instead of refused; nothing is sent.
    rejectUnauthorized: false,
    checkServerIdentity: () => undefined,
    ...(ca === undefined ? {} : { ca }),
  });
  socket.setTimeout(patienceMs, () => socket.destroy(new Error('no answer in 10 s')));
  socket.once('error', reject);
  socket.once('secureConnect', () => {
    const certificate = socket.getPeerCertificate();
    const distrust = socket.authorized ? undefined : String(socket.authorizationError);
    socket.destroy();
    resolve({ certificate, distrust });
  });
  return promise;
}

/** Whether a certificate is valid, trusted and names the host; and which `sslCertificateType` it takes in `skill.json`. */
export function* checkCertificate(
  { hostname }: URL,
  { certificate, distrust }: Presented,
): Generator<Finding> {
  const { subjectaltname: names = '', valid_to: validTo } = certificate;
  const daysLeft = Math.floor((Date.parse(validTo) - systemClock.now()) / dayMs);
  const isNamed = checkServerIdentity(hostname, certificate) === undefined;
  if (daysLeft < 0) {
    const fix = 'Renew it, and see that it is renewed by itself.';
    yield { check, verdict: 'failed', detail: `its certificate ended on ${validTo}`, fix };
  } else if (distrust !== undefined) {
    const fix = 'Take one of an authority that Amazon trusts, and serve its intermediates with it.';
    yield { check, verdict: 'failed', detail: `its certificate is not trusted: ${distrust}`, fix };
  }
  if (!isNamed) {
    const detail = `its certificate does not name ${hostname}, but ${names || 'nobody'}`;
    yield { check, verdict: 'failed', detail, fix: 'Take one that names it.' };
  }
  if (daysLeft < 0 || distrust !== undefined || !isNamed) return;
  const type = names.split(', ').includes(`DNS:${hostname}`) ? 'Trusted' : 'Wildcard';
  const detail = `its certificate is trusted, for ${daysLeft} days; in skill.json it is "${type}"`;
  yield daysLeft < soonDays
    ? { check, verdict: 'warning', detail, fix: 'See that it is renewed by itself.' }
    : { check, verdict: 'ok', detail };
}
