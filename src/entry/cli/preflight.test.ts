import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { parseConfig } from '../../config/parse.ts';
import type { Terminal } from './command.ts';
import { preflight } from './preflight.ts';
import type { Finding } from './preflight/finding.ts';
import { rehearse } from './preflight/rehearse.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const locales = ['en-US', 'de-DE', 'ja-JP'];

type Json = Record<string, unknown>;

/** Puts a value at a dotted path; `undefined` takes away what is there. */
function put(json: Json, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce((part, name) => part[name] as Json, json);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  writeFile('assistant.yaml', 'languages: [en-US, de-DE, ja-JP]\n');
  for (const locale of locales) {
    const model = `skill-package/interactionModels/custom/${locale}.json`;
    mkdirSync(dirname(join(folder.path, model)), { recursive: true });
    cpSync(join(root, model), join(folder.path, model));
  }
  writeFile('skill-package/assets/small.png', png(108, 108));
  writeFile('skill-package/assets/large.png', png(512, 512));
  writeManifest();
});
afterEach(() => folder[Symbol.dispose]());

function writeFile(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder.path, path)), { recursive: true });
  writeFileSync(join(folder.path, path), content);
}

const lambda = { uri: 'arn:aws:lambda:us-east-1:123456789012:function:wellspoken' };
const policies = { privacyPolicyUrl: 'https://wise.owl/privacy', termsOfUseUrl: 'https://wise.owl/terms' };
const icons = { smallIconUri: 'file://assets/small.png', largeIconUri: 'file://assets/large.png' };

/** The shipped manifest with three locales and everything that an owner adds, then changed: paths with their values. */
function writeManifest(...changes: readonly (readonly [path: string, value?: unknown])[]): void {
  const shipped = JSON.parse(readFileSync(join(root, 'skill-package/skill.json'), 'utf8')) as {
    manifest: Json & { publishingInformation: { locales: Record<string, Json> } };
  };
  const { manifest } = shipped;
  const pages = manifest.publishingInformation.locales;
  const inLocales = (value: (locale: string) => unknown) =>
    Object.fromEntries(locales.map((locale) => [locale, structuredClone(value(locale))]));
  put(
    manifest,
    'publishingInformation.locales',
    inLocales((locale) => ({ ...pages[locale], ...icons })),
  );
  put(
    manifest,
    'privacyAndCompliance.locales',
    inLocales(() => policies),
  );
  put(manifest, 'apis.custom', { endpoint: lambda, interfaces: [{ type: 'ALEXA_PRESENTATION_APL' }] });
  put(manifest, 'events', { endpoint: lambda, subscriptions: [{ eventName: 'SKILL_DISABLED' }] });
  for (const [path, value] of structuredClone(changes)) put(manifest, path, value);
  writeFile('skill-package/skill.json', JSON.stringify({ manifest }));
}

function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

async function run(...args: string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const terminal: Terminal = {
    cwd: folder.path,
    input: new PassThrough(),
    output: Object.assign(new PassThrough(), { columns: 90 }),
    print: (line) => void (text += line),
    printError: (line) => void (text += line),
    stopped: new Promise<string>(() => {}),
  };
  const code = await preflight(args, terminal);
  return { code, text };
}

async function findings(): Promise<readonly Finding[]> {
  const { text } = await run('--json');
  return (JSON.parse(text) as { findings: Finding[] }).findings;
}
const troubles = async () =>
  (await findings())
    .filter(({ verdict }) => verdict !== 'ok')
    .map(({ check, verdict }) => `${verdict} ${check}`);

describe('preflight of a complete package', () => {
  it('finds nothing, says what it looked at, and succeeds', async () => {
    const { code, text } = await run();
    expect(text).toContain('✓ locales');
    expect(text).toContain('3 complete: en-US, de-DE, ja-JP');
    expect(text).toMatch(/Ready to submit\.\n$/);
    expect(await troubles()).toEqual([]);
    expect(code).toBe(0);
  });

  it('leaves nothing behind', async () => {
    const { code } = await run();
    expect(code).toBe(0);
    expect(() => rmSync(join(folder.path, 'data'))).toThrow(/ENOENT/);
  });
});

describe('preflight of the package as it ships', () => {
  it('finds what only its owner can give: icons, policies, endpoint', async () => {
    rmSync(join(folder.path, 'skill-package'), { recursive: true });
    cpSync(join(root, 'skill-package'), join(folder.path, 'skill-package'), { recursive: true });
    const failed = (await findings()).filter(({ verdict }) => verdict === 'failed');
    const owners = ['icons', 'privacy policy', 'endpoint', 'deletion'];
    expect(failed.map(({ check }) => check).filter((check) => !owners.includes(check))).toEqual([]);
  });
});

describe('preflight finds', () => {
  const publishing = 'publishingInformation';
  const page = `${publishing}.locales.en-US`;
  const compliance = 'privacyAndCompliance';
  const inGermany = `${compliance}.locales.de-DE`;
  const endpoint = 'apis.custom.endpoint';
  const opening = 'Alexa, open clever friend';
  const asking = 'Alexa, ask clever friend why the sky is blue';

  it.each<[what: string, expected: string, path: string, value?: unknown]>([
    ['a store page that is missing', 'failed locales', `${publishing}.locales.de-DE`],
    ['policies that are missing', 'failed locales', inGermany],
    ['a locale that nobody speaks', 'failed locales', `${publishing}.locales.pl-PL`, { name: 'Sowa' }],
    ['two example phrases', 'failed example-phrases', `${page}.examplePhrases`, [opening, asking]],
    ['a first phrase without the name', 'failed example-phrases', `${page}.examplePhrases.0`, 'Alexa, hello'],
    [
      'a phrase that asks nothing',
      'failed example-phrases',
      `${page}.examplePhrases.1`,
      'Alexa, ask clever friend',
    ],
    ['no name', 'failed texts', `${page}.name`],
    ['a summary that is too long', 'failed texts', `${page}.summary`, 'An AI. '.repeat(20)],
    ['somebody else’s brand', 'failed texts', `${page}.description`, 'An AI. Powered by Claude.'],
    [
      'a page that hides the AI',
      'warning texts',
      page,
      {
        name: 'Owl',
        summary: 'Ask.',
        description: 'Ask me.',
        ...icons,
        examplePhrases: [opening, asking, asking],
      },
    ],
    ['no keywords', 'warning texts', `${page}.keywords`, []],
    ['no icon', 'failed icons', `${page}.smallIconUri`],
    ['an icon that is not there', 'failed icons', `${page}.largeIconUri`, 'file://assets/none.png'],
    ['an icon of another size', 'failed icons', `${page}.largeIconUri`, 'file://assets/small.png'],
    ['an icon over plain http', 'failed icons', `${page}.largeIconUri`, 'http://wise.owl/icon.png'],
    ['no testing instructions', 'failed testing instructions', `${publishing}.testingInstructions`, ' '],
    [
      'instructions without a beginning',
      'warning testing instructions',
      `${publishing}.testingInstructions`,
      'Try it.',
    ],
    ['no category', 'failed where', `${publishing}.category`],
    ['no country', 'failed where', `${publishing}.isAvailableWorldwide`, false],
    ['no privacy policy', 'failed privacy policy', `${inGermany}.privacyPolicyUrl`],
    [
      'a policy on nobody’s page',
      'failed privacy policy',
      `${inGermany}.privacyPolicyUrl`,
      'https://www.example.com/p',
    ],
    [
      'a policy on this machine',
      'failed privacy policy',
      `${inGermany}.privacyPolicyUrl`,
      'https://localhost/p',
    ],
    ['no terms', 'warning terms of use', `${inGermany}.termsOfUseUrl`],
    ['terms without TLS', 'failed terms of use', `${inGermany}.termsOfUseUrl`, 'http://wise.owl/t'],
    ['a question that is not answered', 'failed declarations', `${compliance}.containsAds`],
    ['speech that is said to be impersonal', 'failed declarations', `${compliance}.usesPersonalInfo`, false],
    ['a skill for children', 'failed children', `${compliance}.isChildDirected`, true],
    ['a category for children', 'failed children', `${publishing}.category`, 'CHILDRENS_GAMES'],
    ['no word of a disabled skill', 'failed deletion', 'events.subscriptions', []],
    ['events that go nowhere', 'failed deletion', 'events.endpoint'],
    ['no endpoint', 'failed endpoint', endpoint],
    ['a placeholder as endpoint', 'failed endpoint', endpoint, { uri: 'YOUR_ENDPOINT' }],
    ['an ARN with a certificate', 'failed endpoint', endpoint, { ...lambda, sslCertificateType: 'Trusted' }],
    [
      'another port',
      'failed endpoint',
      endpoint,
      { uri: 'https://wise.owl:8443/', sslCertificateType: 'Trusted' },
    ],
    ['no kind of certificate', 'failed endpoint', endpoint, { uri: 'https://wise.owl/alexa' }],
    [
      'a self-signed certificate',
      'failed endpoint',
      endpoint,
      { uri: 'https://wise.owl/', sslCertificateType: 'SelfSigned' },
    ],
    [
      'a region’s bad endpoint',
      'failed endpoint',
      'apis.custom.regions',
      { EU: { endpoint: { uri: 'ftp://x' } } },
    ],
    ['no screen', 'warning screens', 'apis.custom.interfaces'],
    [
      'a permission nobody uses',
      'warning permissions',
      'permissions',
      [{ name: 'alexa::profile:email:read' }],
    ],
    [
      'a permission that there is not',
      'failed permissions',
      'permissions',
      [{ name: 'alexa:profile:email:read' }],
    ],
  ])('%s', async (_, expected, path, value) => {
    writeManifest([path, value]);
    expect(await troubles()).toContain(expected);
    const found = (await findings()).filter(({ verdict }) => verdict !== 'ok');
    expect(found.every(({ fix = '' }) => fix.length > 10)).toBe(true);
    const isFailed = found.some(({ verdict }) => verdict === 'failed');
    expect((await run()).code).toBe(isFailed ? 1 : 0);
  });

  it('a model that is missing, and one that is none', async () => {
    rmSync(join(folder.path, 'skill-package/interactionModels/custom/de-DE.json'));
    writeFile('skill-package/interactionModels/custom/ja-JP.json', '{}');
    expect(await troubles()).toEqual(['failed locales', 'failed readable']);
  });

  it('a name that the models do not have', async () => {
    writeFile('assistant.yaml', 'languages: [en-US]\ninvocationName: wise owl\n');
    expect(await troubles()).toContain('warning invocation name');
  });

  it('a welcome that ends the session, in the locale that has it', async () => {
    const reply = { speech: 'Hallo und tschüss.', keepListening: false, restPending: false };
    const found = await rehearse({ config: parseConfig({}, {}), locales: ['de-DE'] }, () => ({
      async *turn() {
        yield { type: 'say-reply', atMs: 0, reply } as const;
      },
      close: () => Promise.resolve(),
    }));
    expect(found.map(({ verdict, detail }) => [verdict, detail])).toContainEqual([
      'failed',
      'opening the skill: LaunchRequest must prompt and keep the session open (de-DE)',
    ]);
  });

  it('the same thing in several locales once', async () => {
    writeManifest(...locales.map((locale) => [`${publishing}.locales.${locale}.name`] as const));
    const found = (await findings()).filter(({ check }) => check === 'texts');
    expect(found).toEqual([expect.objectContaining({ detail: 'no name (en-US, de-DE, ja-JP)' })]);
  });
});

describe('preflight refuses to begin', () => {
  it.each([
    ['without a package', undefined, /cannot be read/],
    ['with a file that is not JSON', '{', /is not JSON/],
    ['with another file', '{"interactionModel":{}}', /is no skill manifest/],
    ['with names that are numbers', '{"manifest":{"permissions":[{"name":7}]}}', /permissions/],
  ])('%s', async (_, content, message) => {
    rmSync(join(folder.path, 'skill-package/skill.json'));
    if (content !== undefined) writeFile('skill-package/skill.json', content);
    await expect(run()).rejects.toMatchObject({
      code: 'start/config',
      message: expect.stringMatching(message),
    });
  });

  it('with an option that there is not', async () => {
    await expect(run('--fix')).rejects.toMatchObject({ code: /ERR_PARSE_ARGS/ });
  });
});

it('prints lines that fit the terminal', async () => {
  writeManifest(['events']);
  const { text } = await run();
  expect(text.split('\n').filter((line) => line.length > 90)).toEqual([]);
  expect(text).toContain('1 to mend before you submit.');
});
