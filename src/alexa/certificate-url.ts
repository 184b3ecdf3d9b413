import { WellspokenError } from '../errors.ts';

const MAX_URL_LENGTH = 1_000;

/**
 * Checks the `SignatureCertChainUrl` header and returns the normalised address, the only one that may be fetched.
 * The rules are Amazon's (Host a Custom Skill as a Web Service, "Verifying the signature certificate URL"): https, host
 * `s3.amazonaws.com`, path below the case-sensitive `/echo.api/` once `..` is resolved, port 443 or none. Beyond them we refuse
 * whatever two URL parsers could read differently. Throws `hear/bad-certificate-url`.
 */
export function checkCertificateUrl(header: string): string {
  // A URL parser drops tabs and newlines and turns backslashes into slashes; no genuine address has any.
  if (header.length > MAX_URL_LENGTH || !/^https:\/\/[\x21-\x7e]+$/i.test(header) || header.includes('\\')) {
    throw refusal('is not a plain https address');
  }
  if (!URL.canParse(header)) throw refusal('is not a valid address');
  const url = new URL(header);
  if (url.protocol !== 'https:') throw refusal('is not https');
  if (url.hostname !== 's3.amazonaws.com') throw refusal('is not on s3.amazonaws.com');
  // The parser leaves the port empty when it is the scheme's own, 443.
  if (url.port !== '') throw refusal('has a port other than 443');
  if (url.username !== '' || url.password !== '') throw refusal('carries credentials');
  if (header.includes('?') || header.includes('#')) throw refusal('has a query or a fragment');
  // An escape left after normalisation could hide a slash or a dot from us and show it to the server.
  if (!/^\/echo\.api\/[^%]+$/.test(url.pathname)) throw refusal('is not below /echo.api/');
  return url.href;
}

function refusal(what: string): WellspokenError {
  return new WellspokenError('hear/bad-certificate-url', `The SignatureCertChainUrl header ${what}.`);
}
