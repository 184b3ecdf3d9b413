import { describe, expect, it } from 'vitest';
import { parseEnvelope } from './envelope.ts';

const skill = 'amzn1.ask.skill.1';

function launch(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    version: '1.0',
    session: { new: true, sessionId: 's', application: { applicationId: skill }, attributes: {} },
    context: { System: { application: { applicationId: skill }, user: { userId: 'u' } } },
    request: { type: 'LaunchRequest', requestId: 'r', timestamp: '2026-11-22T10:00:00Z', locale: 'en-US' },
    ...changes,
  };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown) => bytes(JSON.stringify(value));
const malformed: unknown = expect.objectContaining({ code: 'hear/malformed', status: 400 });

/** The launch request with one value, addressed by a dotted path, replaced. */
function withValue(path: string, value: unknown): Record<string, unknown> {
  const envelope = launch();
  const names = path.split('.');
  const last = names.pop() ?? '';
  let parent: Record<string, unknown> = envelope;
  for (const name of names) parent = (parent[name] ??= {}) as Record<string, unknown>;
  parent[last] = value;
  return envelope;
}

describe('the bytes of a request', () => {
  it('are read with whatever a byte order mark and other scripts add', () => {
    const text = JSON.stringify(launch({ note: 'naïve 日本語 🦉' }));
    expect(parseEnvelope(bytes(text))).toEqual(JSON.parse(text));
    expect(parseEnvelope(bytes(`\ufeff${text}`))).toEqual(JSON.parse(text));
  });

  it('may hold fields and request types we have never heard of', () => {
    const envelope = launch({ novelty: [1, { a: null }] });
    (envelope['request'] as Record<string, unknown>)['type'] = 'Alexa.Telepathy.ThoughtReceived';
    expect(parseEnvelope(json(envelope))).toMatchObject({ novelty: [1, { a: null }] });
  });

  it('may leave out or null what is optional', () => {
    expect(parseEnvelope(json(launch({ session: null }))).session).toBeNull();
    expect(parseEnvelope(json(launch({ session: undefined }))).session).toBeUndefined();
    expect(() => parseEnvelope(json(withValue('context.System.person', null)))).not.toThrow();
    expect(() => parseEnvelope(json(withValue('request.locale', null)))).not.toThrow();
  });

  it.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['no JSON', 'hello'],
    ['half a request', JSON.stringify(launch()).slice(0, -5)],
    ['two requests', JSON.stringify(launch()).repeat(2)],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '42'],
    ['a string', '"LaunchRequest"'],
    ['an empty object', '{}'],
  ])('are refused when they hold %s', (_what, text) => {
    expect(() => parseEnvelope(bytes(text))).toThrow(malformed);
  });

  it.each([[[0xff]], [[0xc3, 0x28]], [[0xed, 0xa0, 0x80]], [[0xf8, 0x88, 0x80, 0x80, 0x80]]])(
    'are refused when a string holds the invalid UTF-8 %j',
    (invalid) => {
      const [before, after] = JSON.stringify(launch({ note: '?' })).split('?');
      const body = new Uint8Array([...bytes(before ?? ''), ...invalid, ...bytes(after ?? '')]);
      expect(() => parseEnvelope(body)).toThrow(malformed);
    },
  );

  it('are refused when a body parser was there first', () => {
    expect(() => parseEnvelope(launch() as unknown as Uint8Array)).toThrow(malformed);
    expect(() => parseEnvelope(JSON.stringify(launch()) as unknown as Uint8Array)).toThrow(malformed);
  });

  it.each([200, 5_000, 40_000])('are refused at %i levels of nesting, without a crash', (depth) => {
    const nested = '['.repeat(depth) + ']'.repeat(depth);
    const body = JSON.stringify(launch({ note: 0 })).replace('"note":0', `"note":${nested}`);
    expect(() => parseEnvelope(bytes(body))).toThrow(malformed);
    expect(() => parseEnvelope(bytes(body.replaceAll('[', '{"a":').replaceAll(']', '}')))).toThrow(malformed);
  });

  it('cannot hide nesting behind an escaped backslash', () => {
    const body = JSON.stringify(launch({ note: '\\', nested: 0 }));
    const nested = `"nested":${'['.repeat(200)}${']'.repeat(200)}`;
    expect(() => parseEnvelope(bytes(body.replace('"nested":0', nested)))).toThrow(malformed);
  });

  it('may hold brackets in strings', () => {
    expect(() => parseEnvelope(json(launch({ note: `"${'['.repeat(300)}` })))).not.toThrow();
    expect(() => parseEnvelope(json(launch({ note: `"\\"${'['.repeat(300)}` })))).not.toThrow();
  });

  it('are refused above 256 KB, before anything is read', () => {
    const tooLarge: unknown = expect.objectContaining({ code: 'hear/too-large', status: 413 });
    expect(() => parseEnvelope(new Uint8Array(10 * 1024 * 1024))).toThrow(tooLarge);
    expect(() => parseEnvelope(new Uint8Array(256 * 1024 + 1))).toThrow(tooLarge);
    const padding = 256 * 1024 - JSON.stringify(launch({ note: '' })).length;
    expect(() => parseEnvelope(json(launch({ note: 'x'.repeat(padding) })))).not.toThrow();
  });

  it('cannot reach a prototype', () => {
    const body = JSON.stringify(launch()).replace(
      '{',
      '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},',
    );
    const envelope = parseEnvelope(bytes(body));
    expect('admin' in envelope).toBe(false);
    expect('admin' in {}).toBe(false);
  });

  it('cannot put required fields on a prototype', () => {
    expect(() => parseEnvelope(bytes(`{"__proto__":${JSON.stringify(launch())}}`))).toThrow(malformed);
  });

  it('mean what the last of two equal keys says, for every check alike', () => {
    const body = JSON.stringify(launch()).replace('"request":', '"request":{"type":5},"request":');
    expect(parseEnvelope(bytes(body)).request.type).toBe('LaunchRequest');
  });
});

describe('a field that we read', () => {
  const wrongForString = [5, true, [], {}];
  const wrongForObject = [5, true, 'text', []];
  const required = [
    ...['request.type', 'request.requestId', 'context.System.application.applicationId'].flatMap((path) =>
      [...wrongForString, null, undefined, ''].map((value) => [path, value] as const),
    ),
    ...['request', 'context', 'context.System', 'context.System.application'].flatMap((path) =>
      [...wrongForObject, null, undefined].map((value) => [path, value] as const),
    ),
  ];
  const optional = [
    ...[
      'request.locale',
      'session.application.applicationId',
      'context.System.user.userId',
      'context.System.person.personId',
      'context.System.apiEndpoint',
      'context.System.apiAccessToken',
    ].flatMap((path) => wrongForString.map((value) => [path, value] as const)),
    ...[
      'session',
      'session.application',
      'session.attributes',
      'context.System.user',
      'context.System.person',
      'context.System.device',
    ].flatMap((path) => wrongForObject.map((value) => [path, value] as const)),
    ['session.new', 'yes'] as const,
    ['session.new', 1] as const,
  ];

  it.each([...required, ...optional])('is refused when %s is %j', (path, value) => {
    expect(() => parseEnvelope(json(withValue(path, value)))).toThrow(malformed);
  });

  it.each(['IntentRequest', 'CanFulfillIntentRequest'])('includes the intent of a %s', (type) => {
    const withIntent = (intent: unknown) => json(launch({ request: { type, requestId: 'r', intent } }));
    for (const intent of [
      undefined,
      null,
      'AskIntent',
      [],
      {},
      { name: 5 },
      { name: 'AskIntent', slots: 5 },
    ]) {
      expect(() => parseEnvelope(withIntent(intent))).toThrow(malformed);
    }
    expect(() => parseEnvelope(withIntent({ name: 'AskIntent', slots: null }))).not.toThrow();
  });
});
