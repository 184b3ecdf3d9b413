/**
 * Just enough DER (ITU-T X.690) to write an X.509 certificate, which `node:crypto` reads but cannot make.
 * Each function returns one complete tag-length-value.
 */
export const der = {
  sequence: (...items: Uint8Array[]) => tagged(0x30, ...items),
  set: (...items: Uint8Array[]) => tagged(0x31, ...items),
  /** A context-specific `[number]` that wraps other values. */
  explicit: (number: number, ...items: Uint8Array[]) => tagged(0xa0 + number, ...items),
  /** A context-specific `[number]` around raw bytes, as the names in a subjectAltName have it. */
  implicit: (number: number, bytes: Uint8Array) => tagged(0x80 + number, bytes),
  boolean: (value: boolean) => tagged(0x01, Uint8Array.of(value ? 0xff : 0x00)),
  /** A non-negative integer, from its big-endian bytes. */
  integer: (bytes: Uint8Array) => tagged(0x02, unsigned(bytes)),
  null: () => tagged(0x05),
  bitString: (bytes: Uint8Array, unusedBits = 0) => tagged(0x03, Uint8Array.of(unusedBits), bytes),
  octetString: (bytes: Uint8Array) => tagged(0x04, bytes),
  utf8String: (text: string) => tagged(0x0c, Buffer.from(text)),
  objectIdentifier: (dotted: string) => tagged(0x06, identifierBytes(dotted)),
  time,
} as const;

function tagged(tag: number, ...items: Uint8Array[]): Uint8Array {
  const content = Buffer.concat(items);
  return Buffer.concat([Uint8Array.of(tag), lengthBytes(content.length), content]);
}

function lengthBytes(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const bytes = bigEndian(length);
  return Uint8Array.of(0x80 + bytes.length, ...bytes);
}

function bigEndian(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return bytes;
}

/** Minimal form: no leading zeros, except the one that keeps a high first bit from meaning "negative". */
function unsigned(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0);
  if (start === -1) return Uint8Array.of(0);
  const trimmed = bytes.subarray(start);
  return (trimmed[0] ?? 0) >= 0x80 ? Buffer.concat([Uint8Array.of(0), trimmed]) : trimmed;
}

function identifierBytes(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return Uint8Array.from([first * 40 + second, ...rest].flatMap(base128));
}

function base128(value: number): number[] {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.unshift(0x80 + (rest % 128));
  }
  return bytes;
}

/** UTCTime up to 2049, GeneralizedTime otherwise, as RFC 5280 section 4.1.2.5 demands. */
function time(date: Date): Uint8Array {
  const digits = date.toISOString().replaceAll(/\.\d+|[-:T]/g, '');
  const year = date.getUTCFullYear();
  return year >= 1950 && year < 2050
    ? tagged(0x17, Buffer.from(digits.slice(2)))
    : tagged(0x18, Buffer.from(digits));
}
