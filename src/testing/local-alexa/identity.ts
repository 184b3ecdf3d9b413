import { createHash } from 'node:crypto';

/** Ids and tokens that look like Amazon's; the same seed gives the same one. */
export const identity = {
  skillId: (seed: string) => `amzn1.ask.skill.${uuidFrom(seed)}`,
  userId: (seed: string) => `amzn1.ask.account.${base32From(seed, 208)}`,
  personId: (seed: string) => `amzn1.ask.person.${base32From(seed, 208)}`,
  deviceId: (seed: string) => `amzn1.ask.device.${base32From(seed, 208)}`,
  requestId: (uuid: string) => `amzn1.echo-api.request.${uuid}`,
  sessionId: (uuid: string) => `amzn1.echo-api.session.${uuid}`,
  /** Like a JWT that is valid for an hour. Its signature means nothing. */
  apiAccessToken(seed: string, nowMs: number): string {
    const issuedAt = Math.floor(nowMs / 1_000);
    const parts = [
      { typ: 'JWT', alg: 'RS256', kid: '1' },
      {
        aud: 'https://api.amazonalexa.com',
        iss: 'AlexaSkillKit',
        iat: issuedAt,
        exp: issuedAt + 3_600,
        jti: seed,
      },
    ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
    return `${parts.join('.')}.${createHash('sha512').update(parts.join('.')).digest('base64url')}`;
  },
} as const;

function base32From(seed: string, length: number): string {
  let bytes = Buffer.alloc(0);
  for (let block = 0; bytes.length < length; block++) {
    bytes = Buffer.concat([bytes, createHash('sha512').update(`${block}:${seed}`).digest()]);
  }
  return Array.from(bytes.subarray(0, length), (byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32]).join(
    '',
  );
}

function uuidFrom(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
