import { describe, expect, it } from 'vitest';
import { checkCertificateUrl } from './certificate-url.ts';

const genuine = 'https://s3.amazonaws.com/echo.api/echo-api-cert.pem';

describe('the address of the certificate chain', () => {
  it.each([
    [genuine, genuine],
    ['https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem', genuine],
    ['https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem', genuine],
    ['HTTPS://S3.AmazonAWS.com/echo.api/echo-api-cert.pem', genuine],
    ['https://s3.amazonaws.com/echo.api/%2e%2e/echo.api/echo-api-cert.pem', genuine],
    [
      'https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem',
      'https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem',
    ],
  ])('takes %s in its normalised form', (header, normalised) => {
    expect(checkCertificateUrl(header)).toBe(normalised);
  });

  it.each([
    ['no scheme', 's3.amazonaws.com/echo.api/echo-api-cert.pem'],
    ['plain http', 'http://s3.amazonaws.com/echo.api/echo-api-cert.pem'],
    ['another scheme', 'file:///echo.api/echo-api-cert.pem'],
    ['data', 'data:text/plain,-----BEGIN CERTIFICATE-----'],
    ['another host', 'https://notamazon.com/echo.api/echo-api-cert.pem'],
    ['a host that only starts like it', 'https://s3.amazonaws.com.evil.example/echo.api/echo-api-cert.pem'],
    ['a host that only ends like it', 'https://evils3.amazonaws.com/echo.api/echo-api-cert.pem'],
    ['a host with a trailing dot', 'https://s3.amazonaws.com./echo.api/echo-api-cert.pem'],
    ['another bucket style', 'https://echo.api.s3.amazonaws.com/echo-api-cert.pem'],
    ['another letter case in the path', 'https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem'],
    ['another path', 'https://s3.amazonaws.com/invalid.path/echo-api-cert.pem'],
    ['a longer folder name', 'https://s3.amazonaws.com/echo.api.evil/echo-api-cert.pem'],
    ['the folder itself', 'https://s3.amazonaws.com/echo.api/'],
    ['another port', 'https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem'],
    ['port zero', 'https://s3.amazonaws.com:0/echo.api/echo-api-cert.pem'],
    ['a port out of range', 'https://s3.amazonaws.com:99999/echo.api/echo-api-cert.pem'],
    ['a way out of the folder', 'https://s3.amazonaws.com/echo.api/../evil/x.pem'],
    ['an escaped way out', 'https://s3.amazonaws.com/echo.api/%2e%2e/evil/x.pem'],
    ['a half-escaped way out', 'https://s3.amazonaws.com/echo.api/.%2E/evil/x.pem'],
    ['an escaped slash', 'https://s3.amazonaws.com/echo.api/..%2fevil/x.pem'],
    ['a doubly escaped way out', 'https://s3.amazonaws.com/echo.api/%252e%252e/evil/x.pem'],
    ['a backslash', 'https://s3.amazonaws.com/echo.api/..\\evil\\x.pem'],
    ['backslashes for slashes', 'https:\\\\s3.amazonaws.com\\echo.api\\x.pem'],
    ['a doubled first slash', 'https://s3.amazonaws.com//echo.api/echo-api-cert.pem'],
    ['missing slashes', 'https:s3.amazonaws.com/echo.api/echo-api-cert.pem'],
    ['credentials', 'https://s3.amazonaws.com@evil.example/echo.api/x.pem'],
    ['credentials for the right host', 'https://user:pass@s3.amazonaws.com/echo.api/x.pem'],
    ['a user name only', 'https://user@s3.amazonaws.com/echo.api/x.pem'],
    ['a password only', 'https://:pass@s3.amazonaws.com/echo.api/x.pem'],
    ['backslashes that a parser would forgive', 'https://s3.amazonaws.com\\echo.api\\x.pem'],
    ['a query', `${genuine}?versionId=1`],
    ['an empty query', `${genuine}?`],
    ['a fragment', `${genuine}#/../evil`],
    ['a tab inside', 'https://s3.amazonaws.com/echo.api/\t../evil/x.pem'],
    ['a newline at the end', `${genuine}\n`],
    ['a leading space', ` ${genuine}`],
    ['a control character', `${genuine}\u0000`],
    ['letters that fold into the host', 'https://ｓ3.amazonaws.com/echo.api/echo-api-cert.pem'],
    ['nothing', ''],
    ['something huge', `${genuine}${'/a'.repeat(500_000)}`],
  ])('refuses %s', (_what, header) => {
    expect(() => checkCertificateUrl(header)).toThrow(
      expect.objectContaining({ code: 'hear/bad-certificate-url', status: 400 }),
    );
  });
});
