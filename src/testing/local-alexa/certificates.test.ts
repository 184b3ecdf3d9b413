import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verify, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCertificateAuthority } from './certificates.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const authority = createCertificateAuthority({ now: () => now });

function certificates(pem: string): X509Certificate[] {
  return (pem.match(/-----BEGIN[^]+?-----END CERTIFICATE-----/g) ?? []).map(
    (one) => new X509Certificate(one),
  );
}

describe('a certificate authority for tests', () => {
  it('issues a leaf that chains over an intermediate to its root', () => {
    const [leaf, intermediate, ...rest] = certificates(authority.issue().chainPem);
    const root = new X509Certificate(authority.rootPem);
    expect(rest).toEqual([]);
    expect(leaf?.subjectAltName).toBe('DNS:echo-api.amazon.com');
    expect([leaf?.ca, intermediate?.ca, root.ca]).toEqual([false, true, true]);
    expect(leaf?.checkIssued(intermediate!)).toBe(true);
    expect(leaf?.verify(intermediate!.publicKey)).toBe(true);
    expect(intermediate?.checkIssued(root)).toBe(true);
    expect(intermediate?.verify(root.publicKey)).toBe(true);
    expect(root.verify(root.publicKey)).toBe(true);
  });

  it('dates the leaf by the clock it was given, before 1950 and after 2049 as well', () => {
    const leaf = new X509Certificate(authority.issue().leafPem);
    expect(leaf.validFromDate).toEqual(new Date(now - 86_400_000));
    expect(leaf.validToDate).toEqual(new Date(now + 90 * 86_400_000));
    const notAfter = new Date('2050-01-01T00:00:00Z');
    const notBefore = new Date('1949-12-31T23:59:59Z');
    const odd = new X509Certificate(authority.issue({ notBefore, notAfter }).leafPem);
    expect([odd.validFromDate, odd.validToDate]).toEqual([notBefore, notAfter]);
  });

  it('signs bodies with the leaf key', () => {
    const issued = authority.issue();
    const body = Buffer.from('{"request":"größer ☂"}');
    const { publicKey } = new X509Certificate(issued.leafPem);
    const signature = Buffer.from(issued.sign(body), 'base64');
    expect(verify('sha256', body, publicKey, signature)).toBe(true);
    expect(verify('sha256', Buffer.from('{}'), publicKey, signature)).toBe(false);
  });

  it('makes every kind of wrong chain on request', () => {
    const wrongName = new X509Certificate(
      authority.issue({ subjectAltNames: ['a.example', 'b.example'] }).leafPem,
    );
    expect(wrongName.subjectAltName).toBe('DNS:a.example, DNS:b.example');
    expect(
      new X509Certificate(authority.issue({ subjectAltNames: [] }).leafPem).subjectAltName,
    ).toBeUndefined();
    const [, intermediate] = certificates(authority.issue({ intermediateIsCa: false }).chainPem);
    expect(intermediate?.ca).toBe(false);
    const direct = certificates(authority.issue({ viaIntermediate: false }).chainPem);
    expect(direct).toHaveLength(1);
    expect(direct[0]?.verify(new X509Certificate(authority.rootPem).publicKey)).toBe(true);
    expect(certificates(authority.issue({ includeRoot: true }).chainPem)).toHaveLength(3);
    const small = new X509Certificate(authority.issue({ keyBits: 1024 }).leafPem);
    expect(small.publicKey.asymmetricKeyDetails?.modulusLength).toBe(1024);
  });

  it('is not fooled for another authority of the same name', () => {
    const rogue = createCertificateAuthority({ now: () => now });
    const root = new X509Certificate(authority.rootPem);
    const [leaf, intermediate] = certificates(rogue.issue().chainPem);
    expect(intermediate?.checkIssued(root)).toBe(true);
    expect(intermediate?.verify(root.publicKey)).toBe(false);
    expect(leaf?.publicKey.equals(new X509Certificate(authority.issue().leafPem).publicKey)).toBe(false);
  });
});

describe.skipIf(!hasOpenssl())('the openssl command', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wellspoken-certificates-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function opensslAccepts(chainPem: string): boolean {
    const [leaf = '', ...others] = chainPem.split(/(?<=-----END CERTIFICATE-----\n)/);
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const root = file('root.pem', authority.rootPem);
    const untrusted = file('others.pem', others.join('') || authority.rootPem);
    try {
      const options = ['-purpose', 'sslserver', '-verify_hostname', 'echo-api.amazon.com'];
      const time = ['-attime', String(now / 1000)];
      const files = ['-CAfile', root, '-untrusted', untrusted, file('leaf.pem', leaf)];
      execFileSync('openssl', ['verify', ...options, ...time, ...files], { stdio: 'pipe' });
      return true;
    } catch {
      return false;
    }
  }

  it('accepts the genuine chain and refuses the wrong ones', () => {
    expect(opensslAccepts(authority.issue().chainPem)).toBe(true);
    expect(opensslAccepts(authority.issue({ intermediateIsCa: false }).chainPem)).toBe(false);
    expect(opensslAccepts(authority.issue({ notAfter: new Date(now - 1000) }).chainPem)).toBe(false);
    expect(
      opensslAccepts(authority.issue({ subjectAltNames: ['echo-api.amazon.com.evil.example'] }).chainPem),
    ).toBe(false);
  });
});

function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}
