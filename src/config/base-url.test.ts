import { describe, expect, it } from 'vitest';
import { checkBaseUrl } from './base-url.ts';

describe('a base address', () => {
  it.each([
    'https://api.cometapi.com',
    'https://gateway.example.com/team/anthropic',
    'https://x.example.com:8443',
    'http://localhost:11434',
    'http://127.0.0.1:1',
    'http://[::1]:8080',
  ])('%s stays as it is', (text) => {
    expect(checkBaseUrl(text)).toEqual({ url: text });
  });

  it.each([
    ['https://api.cometapi.com/', 'https://api.cometapi.com'],
    ['https://api.cometapi.com/v1', 'https://api.cometapi.com'],
    ['https://api.cometapi.com/v1/', 'https://api.cometapi.com'],
    ['https://api.cometapi.com/v1/v1//', 'https://api.cometapi.com'],
    ['https://x.y/openai/v1', 'https://x.y/openai'],
  ])('%s becomes %s, with a warning', (text, url) => {
    expect(checkBaseUrl(text)).toEqual({ url, warning: expect.stringContaining(url) });
  });

  it.each([
    ['http://api.cometapi.com', 'https://'],
    ['http://127.0.0.1.example.com', 'https://'],
    ['http://localhost.example.com', 'https://'],
    ['http://192.168.1.5:11434', 'https://'],
    ['ftp://x.y', 'not a web address'],
    ['api.cometapi.com', 'not a web address'],
    ['javascript:alert(1)', 'not a web address'],
    ['', 'not a web address'],
    ['https://key@x.y', 'name or password'],
    ['https://x.y/?key=1', '? or #'],
    ['https://x.y/#a', '? or #'],
  ])('%s is refused', (text, reason) => {
    expect(checkBaseUrl(text)).toEqual({ problem: expect.stringContaining(reason) });
  });
});
