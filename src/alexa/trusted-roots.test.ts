import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { createCertificateAuthority } from '../testing/local-alexa/certificates.ts';
import { createTrustedRoots } from './trusted-roots.ts';

const ours = createCertificateAuthority();
const others = createCertificateAuthority();
const issuedBy = (pem: string) => new X509Certificate(pem);

describe('trusted roots', () => {
  it('are by default those of Node, which include the one Alexa’s chain ends in', () => {
    const amazon = rootCertificates.map(issuedBy).find(({ subject }) => subject.includes('Amazon Root CA 1'));
    expect(amazon && createTrustedRoots().namedIssuersOf(amazon)).toHaveLength(1);
  });

  it('are only those given, when any are', () => {
    const amazon = issuedBy(rootCertificates[0] ?? '');
    expect(createTrustedRoots(ours.rootPem).namedIssuersOf(amazon)).toEqual([]);
  });

  it('may be several, as texts or in one text, also of the same name', () => {
    const leaf = issuedBy(ours.issue({ viaIntermediate: false }).leafPem);
    expect(createTrustedRoots([ours.rootPem, others.rootPem]).namedIssuersOf(leaf)).toHaveLength(2);
    expect(createTrustedRoots(`# two\n${ours.rootPem}\n${others.rootPem}`).namedIssuersOf(leaf)).toHaveLength(
      2,
    );
  });
});
