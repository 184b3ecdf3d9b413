import { expect, it } from 'vitest';
import { readOtlpHeaders } from './otlp-headers.ts';

it.each([
  ['api-key=abc,team=voice%20apps', { 'api-key': 'abc', team: 'voice apps' }],
  [' Authorization = Bearer%20a=b , x=1 ', { authorization: 'Bearer a=b', x: '1' }],
  ['', {}],
  ['no pair', {}],
  ['=value', {}],
  ['bad name=1,good=2', { good: '2' }],
  ['a=%zz,b=2', { b: '2' }],
  ['split=%0D%0Ainjected:%201,b=2', { b: '2' }],
  ['snow=%E2%98%83,b=2', { b: '2' }],
  ['__proto__=1,b=2', { b: '2' }],
])('reads %j', (text, headers) => {
  expect(readOtlpHeaders(text)).toEqual(headers);
});
