import { describe, expect, it } from 'vitest';
import { readHeader } from './headers.ts';

describe('a header', () => {
  it.each([
    [{ 'signature-256': 'x' }],
    [{ 'Signature-256': 'x' }],
    [{ 'SIGNATURE-256': 'x' }],
    [{ 'Signature-256': ['x'] }],
    [new Headers({ 'Signature-256': 'x' })],
    [{ get: (name: string) => (name === 'signature-256' ? 'x' : null) } as unknown as Headers],
  ])('is found in %j', (headers) => {
    expect(readHeader(headers, 'signature-256')).toBe('x');
  });

  it.each([
    [{}],
    [{ 'signature-256': undefined }],
    [{ 'signature-256': '' }],
    [{ 'signature-256': [] }],
    [{ 'signature-256': ['x', 'y'] }],
    [{ 'signature-256': 'x', 'Signature-256': 'y' }],
    [{ 'signature-256': 5 as unknown as string }],
    [{ signature: 'x' }],
    [new Headers()],
  ])('is absent or ambiguous in %j', (headers: Parameters<typeof readHeader>[0]) => {
    expect(readHeader(headers, 'signature-256')).toBeUndefined();
  });
});
