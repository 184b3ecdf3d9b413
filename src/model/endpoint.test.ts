import { expect, it } from 'vitest';
import { endpoint } from './endpoint.ts';

it.each([
  ['https://api.cometapi.com', 'https://api.cometapi.com/v1/messages'],
  ['https://api.cometapi.com/', 'https://api.cometapi.com/v1/messages'],
  ['https://api.cometapi.com/v1', 'https://api.cometapi.com/v1/messages'],
  [' https://api.cometapi.com/v1// ', 'https://api.cometapi.com/v1/messages'],
  ['http://127.0.0.1:8080/proxy/claude', 'http://127.0.0.1:8080/proxy/claude/v1/messages'],
  ['https://gateway.example/v10', 'https://gateway.example/v10/v1/messages'],
])('the endpoint under %s is %s', (baseUrl, url) => {
  expect(endpoint(baseUrl, '/v1/messages')).toBe(url);
});

it.each(['', 'api.cometapi.com', 'ftp://x', 'javascript:alert(1)', '//x'])('%o is no base URL', (baseUrl) => {
  expect(() => endpoint(baseUrl, '/v1/messages')).toThrow(expect.objectContaining({ code: 'start/config' }));
});
