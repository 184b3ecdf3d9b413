import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendRaw } from '../../../test/support/raw-http.ts';
import { onePage, type RunningStudio, startStudio } from '../../../test/support/studio.ts';
import { createAssistant } from '../../assistant.ts';
import { parseConfig } from '../../config/parse.ts';
import { startServer } from '../server.ts';

const dataRoutes = ['GET /studio/about', 'GET /studio/usage', 'GET /studio/memory'] as const;
const writingRoutes = ['POST /studio/turns', 'POST /studio/forget'] as const;

let studio: RunningStudio;
beforeAll(async () => {
  studio = await startStudio({ assets: onePage, config: { languages: ['en-US', 'de-DE'] } });
});
afterAll(() => studio[Symbol.asyncDispose]());

describe('the door of the studio', () => {
  /** A request that no browser of ours would make, with the right key unless headers say otherwise. */
  const knock = async (route: string, headers: Record<string, string>): Promise<number | undefined> => {
    const { host } = new URL(studio.url);
    const given = {
      host,
      authorization: `Bearer ${studio.key}`,
      'content-type': 'application/json',
      connection: 'close',
      'content-length': '2',
      ...headers,
    };
    const lines = Object.entries(given).map(([name, value]) => `${name}: ${value}\r\n`);
    return (await sendRaw(studio.url, `${route} HTTP/1.1\r\n${lines.join('')}\r\n{}`)).status;
  };

  it.each([...dataRoutes, ...writingRoutes, 'GET /', 'GET /studio/files/index.html'])(
    '%s is not there under a name that was bound to this machine later',
    async (route) => {
      const { port } = new URL(studio.url);
      for (const host of [
        'evil.example',
        `evil.example:${port}`,
        '127.0.0.1',
        `127.0.0.1.evil.example:${port}`,
      ]) {
        expect(await knock(route, { host })).toBe(403);
      }
    },
  );

  it.each(dataRoutes)('%s opens by each of our own names', async (route) => {
    const { port } = new URL(studio.url);
    for (const host of [`127.0.0.1:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`]) {
      expect(await knock(route, { host })).toBe(200);
    }
  });

  it.each([...dataRoutes, ...writingRoutes])('%s is closed to other pages', async (route) => {
    const { port } = new URL(studio.url);
    const origins = [
      'https://evil.example',
      'null',
      `http://127.0.0.1:${Number(port) + 1}`,
      `https://127.0.0.1:${port}`,
    ];
    for (const origin of origins) expect(await knock(route, { origin })).toBe(403);
    expect(await knock(route, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await knock(route, { 'sec-fetch-site': 'same-site' })).toBe(403);
  });

  it.each([...dataRoutes, ...writingRoutes])('%s wants the key of this run', async (route) => {
    for (const authorization of [
      '',
      'Bearer ',
      'Bearer wrong',
      `Basic ${studio.key}`,
      `Bearer ${studio.key}x`,
    ]) {
      expect(await knock(route, { authorization })).toBe(401);
    }
    expect(await knock(`${route}?key=${studio.key}`, { authorization: '' })).toBe(401);
  });

  it('gives no other page leave to ask (CORS)', async () => {
    const response = await fetch(`${studio.url}/studio/turns`, {
      method: 'OPTIONS',
      headers: {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(response.ok).toBe(false);
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('has another key with every run', async () => {
    await using other = await startStudio({ assets: onePage });
    expect(other.key).not.toBe(studio.key);
    expect(other.key).toMatch(/^[\w-]{24}$/);
  });

  it('is not there at all where nobody mounts it', async () => {
    const config = parseConfig({}, { PORT: '0', WELLSPOKEN_STORE: 'memory:' });
    const server = await startServer(createAssistant(config));
    try {
      for (const path of ['/', '/studio/about', '/studio/turns']) {
        expect((await fetch(server.url + path)).status).toBe(404);
      }
    } finally {
      await server.close();
    }
  });
});
