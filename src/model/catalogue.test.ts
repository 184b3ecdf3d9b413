import { describe, expect, it } from 'vitest';
import { abortable } from './abortable.ts';
import { fetchCatalogue } from './catalogue.ts';
import { createRecordedTransport, type Recording } from '../../test/support/recorded-transport.ts';
import type { ModelTransport } from './transport.ts';

const json = (body: unknown, status = 200): Recording => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: [JSON.stringify(body)],
});

function read(provider: string, ...recordings: Recording[]) {
  const transport = createRecordedTransport(...recordings);
  const baseUrl = 'https://api.example.com';
  const catalogue = fetchCatalogue({ provider, baseUrl, key: 'sk-test', transport: transport.send });
  return { catalogue, transport };
}

describe('the catalogue', () => {
  it('of CometAPI is public, and read page by page', async () => {
    const row = (id: string) => ({ id, provider: 'anthropic', pricing: { input: 1 } });
    const { catalogue, transport } = read(
      'cometapi',
      json({ success: true, total: 3, page: 1, data: [row('a'), row('b')] }),
      json({ success: true, total: 3, page: 2, data: [row('c')] }),
    );
    expect(await catalogue).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    expect(transport.requests.map(({ url }) => url)).toEqual([
      'https://api.example.com/api/models?page=1&page_size=500',
      'https://api.example.com/api/models?page=2&page_size=500',
    ]);
    expect(transport.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it('of Anthropic needs the key, and tells when a model retires', async () => {
    const { catalogue, transport } = read(
      'anthropic',
      json({ data: [{ id: 'a', retires_at: '2026-11-30T00:00:00Z' }], has_more: true, last_id: 'a' }),
      json({ data: [{ id: 'b', retires_at: null }], has_more: false }),
    );
    expect(await catalogue).toEqual([{ id: 'a', retiresAt: '2026-11-30T00:00:00Z' }, { id: 'b' }]);
    expect(transport.requests[1]?.url).toBe('https://api.example.com/v1/models?limit=1000&after_id=a');
    expect(transport.requests[0]?.headers).toMatchObject({
      authorization: 'Bearer sk-test',
      'anthropic-version': '2023-06-01',
    });
  });

  it('ends when a server answers with the same page for ever', async () => {
    const { catalogue, transport } = read('cometapi', json({ total: 99, data: [{ id: 'a' }] }));
    expect(await catalogue).toEqual([{ id: 'a' }]);
    expect(transport.requests).toHaveLength(2);
  });

  it('passes over rows that are no models', async () => {
    const { catalogue } = read('cometapi', json({ data: [null, 1, {}, { id: 5 }, { id: '' }, { id: 'a' }] }));
    expect(await catalogue).toEqual([{ id: 'a' }]);
  });

  it.each<[string, Recording, string]>([
    ['a wrong key', json({ error: { type: 'authentication_error', message: 'no' } }, 401), 'think/auth'],
    ['a web page', { headers: { 'content-type': 'text/html' }, body: ['<html>'] }, 'think/bad-request'],
    ['a redirect', { status: 302, headers: {} }, 'think/bad-request'],
    ['something that is no JSON', { headers: {}, body: ['{"data":'] }, 'think/upstream'],
    [
      'a list without an end',
      { headers: {}, body: Array.from({ length: 5 }, () => ' '.repeat(1_048_576)) },
      'think/upstream',
    ],
    ['a broken connection', { body: [new Error('reset')] }, 'think/network'],
  ])('with %s fails', async (_name, recording, code) => {
    await expect(read('anthropic', recording).catalogue).rejects.toMatchObject({ code });
  });

  it('is not waited for longer than allowed', async () => {
    const transport: ModelTransport = ({ signal }) => abortable(new Promise<never>(() => {}), signal);
    const options = { provider: 'cometapi', baseUrl: 'https://api.example.com', transport };
    await expect(fetchCatalogue({ ...options, timeoutMs: 10 })).rejects.toMatchObject({
      code: 'think/timeout',
    });
    const stopped = AbortSignal.abort();
    await expect(fetchCatalogue({ ...options, signal: stopped, timeoutMs: 1_000 })).rejects.toMatchObject({
      code: 'think/aborted',
    });
  });
});
