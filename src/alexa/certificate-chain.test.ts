import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type CertificateContents, writeCertificate } from '../testing/local-alexa/certificate.ts';
import { readSigningKey } from './certificate-chain.ts';
import { createTrustedRoots } from './trusted-roots.ts';

const nowMs = Date.parse('2026-11-22T10:00:00Z');
const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(nowMs + days * DAY_MS);

const [rootKeys, middleKeys, leafKeys] = [1, 2, 3].map(() =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }),
);
if (!rootKeys || !middleKeys || !leafKeys) throw new Error('There must be three pairs of keys.');

const common = { notBefore: inDays(-100), notAfter: inDays(100) };
const root = {
  ...common,
  subject: 'Root',
  issuer: 'Root',
  isCa: true,
  publicKey: rootKeys.publicKey,
  signingKey: rootKeys.privateKey,
};
const middle = {
  ...common,
  subject: 'Middle',
  issuer: 'Root',
  isCa: true,
  publicKey: middleKeys.publicKey,
  signingKey: rootKeys.privateKey,
};
const leaf = {
  ...common,
  subject: 'Leaf',
  issuer: 'Middle',
  isCa: false,
  dnsNames: ['echo-api.amazon.com'],
  publicKey: leafKeys.publicKey,
  signingKey: middleKeys.privateKey,
};

type Changes = Partial<CertificateContents>;
const write = (contents: Omit<CertificateContents, 'serial'>) =>
  writeCertificate({ ...contents, serial: randomBytes(16) });

function read(changes: { leaf?: Changes; middle?: Changes; root?: Changes }) {
  const chain = write({ ...leaf, ...changes.leaf }) + write({ ...middle, ...changes.middle });
  return readSigningKey(chain, createTrustedRoots(write({ ...root, ...changes.root })), nowMs);
}

const refused: unknown = expect.objectContaining({ code: 'hear/bad-certificate', status: 400 });

describe('the key at the front of a chain', () => {
  it.each([
    ['leaf', { leaf: { notBefore: inDays(-1), notAfter: inDays(1) } }],
    ['intermediate', { middle: { notBefore: inDays(-1), notAfter: inDays(1) } }],
    ['root', { root: { notBefore: inDays(-1), notAfter: inDays(1) } }],
  ])('is good for as long as all are valid, here the %s', (_whose, changes) => {
    expect(read(changes)).toMatchObject({
      validFromMs: inDays(-1).getTime(),
      validToMs: inDays(1).getTime(),
    });
  });

  it.each<[string, Parameters<typeof read>[0]]>([
    ['the intermediate has expired', { middle: { notAfter: inDays(-1) } }],
    ['the intermediate is not valid yet', { middle: { notBefore: inDays(1) } }],
    ['the root has expired', { root: { notAfter: inDays(-1) } }],
    ['the intermediate is no authority', { middle: { isCa: false } }],
    ['the leaf names another issuer, though the key fits', { leaf: { issuer: 'Somebody else' } }],
    ['the intermediate names another issuer, though the key fits', { middle: { issuer: 'Somebody else' } }],
    ['the leaf was signed with another key', { leaf: { signingKey: leafKeys.privateKey } }],
    ['the intermediate was signed with another key', { middle: { signingKey: leafKeys.privateKey } }],
    [
      'the intermediate vouches for itself',
      { middle: { issuer: 'Middle', signingKey: middleKeys.privateKey } },
    ],
  ])('is refused when %s', (_what, changes) => {
    expect(() => read(changes)).toThrow(refused);
  });

  it('is found whatever the order of the others', () => {
    const chain = write(leaf) + write(root) + write(middle);
    expect(() => readSigningKey(chain, createTrustedRoots(write(root)), nowMs)).not.toThrow();
  });

  it('is refused behind a certificate that is no authority, even where it does not say what its key is for', () => {
    const in2030Ms = Date.parse('2030-01-01T00:00:00Z');
    expect(() => readSigningKey(signedByNoAuthority, createTrustedRoots(honestRoot), in2030Ms)).toThrow(
      refused,
    );
  });
});

// Made once with OpenSSL and valid for a hundred years. The second certificate has neither basic constraints nor a key usage, so that
// names and signatures are all in order.
const honestRoot = `
-----BEGIN CERTIFICATE-----
MIIBdTCCARugAwIBAgIURw2o4gQOhZR+ugRHLxvU7fCchtQwCgYIKoZIzj0EAwIw
DzENMAsGA1UEAwwEUm9vdDAgFw0yNjExMjIxMzI0MTdaGA8yMTI2MTAyOTEzMjQx
N1owDzENMAsGA1UEAwwEUm9vdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABEzj
K5q7mHkigfY7Q4rTykMVZeAdbB/BiU6JHTGiU0w/fUkah5C6q9C5jtKc2BGOF0P7
rV2yi1/oSoWSxYi3UzGjUzBRMB0GA1UdDgQWBBQAxp5MxWKKvp3qAEgYBHT1bGza
VjAfBgNVHSMEGDAWgBQAxp5MxWKKvp3qAEgYBHT1bGzaVjAPBgNVHRMBAf8EBTAD
AQH/MAoGCCqGSM49BAMCA0gAMEUCIQCjPBVPREZQom0Fc+0p1GnPkePE95cMRUmx
Z0JwAdhnJQIgItqkmChbH2FASar4bMm7vypdckfl+5qV4pIOkPYQ54Q=
-----END CERTIFICATE-----`;
const signedByNoAuthority = `
-----BEGIN CERTIFICATE-----
MIICFDCCAbqgAwIBAgIUVGModFEs4+xBD7xJnT0XRpnvwvMwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMTm8gYXV0aG9yaXR5MCAXDTI2MTEyMjEzMjQxN1oYDzIxMjYx
MDI5MTMyNDE3WjAMMQowCAYDVQQDDAF4MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A
MIIBCgKCAQEAyXGEPOViwRYKvuFDOg14tDT57cHgbf1Z8rotMRnfGhhtUBGa4FHl
15Jb75LCkaReCtxMcZQret0EDLyQrf5p7x9FxR9L3/NoZqtnuB7CvR9JqYmgWjZw
W+/U8g+CuQvkhZe1YP5TFwMxrxbnO4FSSnY0KFqtvGViHO2x75R/ZSo7HcEC7kU5
V/bfFkpG1xLCH5//MigIPvJPrb9gPYO2nt1s6V2AOlrc5WArCsdyW56mnuaG3RQI
DimmYZJGp5sgn+hmPZfCD7zg34Ck2Mc24lnrlqhtxE5El/t3UNoBifXW3y6p0/sn
p3FKwkeWyTBCiQx8TlyEhvinKnaeKrIKjwIDAQABoyIwIDAeBgNVHREEFzAVghNl
Y2hvLWFwaS5hbWF6b24uY29tMAoGCCqGSM49BAMCA0gAMEUCIQCT0xqN3idyB2GY
ptNccW5pon3HOkzNf7+btqL11wyHfQIgRECJEVnYd78M8x0kPEVzRfxG8FCW8XNi
EzH1nhpdVzU=
-----END CERTIFICATE-----
-----BEGIN CERTIFICATE-----
MIIBhDCCASugAwIBAgIURoWofhlHHn9Xxth/X7gfLqQhWEcwCgYIKoZIzj0EAwIw
DzENMAsGA1UEAwwEUm9vdDAgFw0yNjExMjIxMzI0MTdaGA8yMTI2MTAyOTEzMjQx
N1owFzEVMBMGA1UEAwwMTm8gYXV0aG9yaXR5MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAETZV77xmaFjGmjRVYWVeieYubED9i6pjPmSa4vzqOkj9AqWAZ3UEoLz0T
Vz+TzIF97FU+ih3C55zk2Axq0G3JoaNbMFkwFwYDVR0RBBAwDoIMZXZpbC5leGFt
cGxlMB0GA1UdDgQWBBSaww6nSS0WRBUxczkgY96oXOf3ZTAfBgNVHSMEGDAWgBQA
xp5MxWKKvp3qAEgYBHT1bGzaVjAKBggqhkjOPQQDAgNHADBEAiBPuY6RKSa7UMYe
Pw27RMzN99G2NXBO1xsJ/reAhn6L0AIgJz7C1cCTp3IqwRHdH2riveMaj6/E/8a/
g5CtIzm3cbQ=
-----END CERTIFICATE-----`;
