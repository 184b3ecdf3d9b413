import { type KeyObject, sign } from 'node:crypto';
import { der } from './der.ts';

export interface CertificateContents {
  readonly serial: Uint8Array;
  readonly subject: string;
  readonly issuer: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly publicKey: KeyObject;
  /** The issuer's key; the certificate's own one makes it self-signed. */
  readonly signingKey: KeyObject;
  readonly isCa: boolean;
  readonly dnsNames?: readonly string[];
}

/** An X.509 v3 certificate (RFC 5280) as PEM, signed with RSA-SHA256. Both keys must be RSA. */
export function writeCertificate(contents: CertificateContents): string {
  const body = der.sequence(
    der.explicit(0, der.integer(Uint8Array.of(2))), // 2 means version 3
    der.integer(contents.serial),
    sha256WithRsa,
    name(contents.issuer),
    der.sequence(der.time(contents.notBefore), der.time(contents.notAfter)),
    name(contents.subject),
    contents.publicKey.export({ type: 'spki', format: 'der' }),
    der.explicit(3, der.sequence(...extensions(contents))),
  );
  const signature = sign('sha256', body, contents.signingKey);
  return toPem(der.sequence(body, sha256WithRsa, der.bitString(signature)));
}

const sha256WithRsa = der.sequence(der.objectIdentifier('1.2.840.113549.1.1.11'), der.null());

function extensions({ isCa, dnsNames = [] }: CertificateContents): Uint8Array[] {
  const basicConstraints = isCa ? der.sequence(der.boolean(true)) : der.sequence();
  // Named bits count from the left: a CA signs certificates and revocation lists, a leaf signs and encrypts keys.
  const keyUsage = isCa
    ? der.bitString(Uint8Array.of(0b0000_0110), 1)
    : der.bitString(Uint8Array.of(0b1010_0000), 5);
  const list = [extension('2.5.29.19', basicConstraints, true), extension('2.5.29.15', keyUsage, true)];
  if (dnsNames.length > 0) {
    const names = dnsNames.map((dnsName) => der.implicit(2, Buffer.from(dnsName, 'latin1')));
    list.push(extension('2.5.29.17', der.sequence(...names), false));
  }
  return list;
}

function extension(identifier: string, value: Uint8Array, critical: boolean): Uint8Array {
  const flag = critical ? [der.boolean(true)] : [];
  return der.sequence(der.objectIdentifier(identifier), ...flag, der.octetString(value));
}

function name(commonName: string): Uint8Array {
  const attribute = der.sequence(der.objectIdentifier('2.5.4.3'), der.utf8String(commonName));
  return der.sequence(der.set(attribute));
}

function toPem(bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
