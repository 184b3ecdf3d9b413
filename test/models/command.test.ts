import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { modelLocales } from '../../src/alexa/model/model-language.ts';
import type { Terminal } from '../../src/entry/cli/command.ts';
import { models } from '../../src/entry/cli/models.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folderOf = (cwd: string) => join(cwd, 'skill-package', 'interactionModels', 'custom');
const nameIn = (cwd: string, locale: string): unknown =>
  JSON.parse(readFileSync(join(folderOf(cwd), `${locale}.json`), 'utf8')).interactionModel.languageModel
    .invocationName;

/** The command run in a folder: its exit code and all it printed. */
async function run(cwd: string, ...args: string[]) {
  let printed = '';
  const terminal: Terminal = {
    cwd,
    input: new PassThrough(),
    output: new PassThrough(),
    print: (text) => void (printed += text),
    printError: (text) => void (printed += text),
    stopped: new Promise(() => {}),
  };
  const code = await models(args, terminal);
  return { code, printed };
}

function writeManifest(cwd: string, locales: Readonly<Record<string, readonly string[]>>) {
  mkdirSync(join(cwd, 'skill-package'), { recursive: true });
  const entries = Object.entries(locales).map(([locale, examplePhrases]) => [locale, { examplePhrases }]);
  const manifest = { publishingInformation: { locales: Object.fromEntries(entries) } };
  writeFileSync(join(cwd, 'skill-package', 'skill.json'), JSON.stringify({ manifest }));
}

describe('models build', () => {
  it('writes a model for every locale, and says so once', async () => {
    using folder = temporaryFolder();
    const first = await run(folder.path, 'build');
    expect(first.code).toBe(0);
    expect(first.printed.trim().split('\n')).toEqual(modelLocales.map((locale) => `${locale} written`));
    expect(readdirSync(folderOf(folder.path))).toEqual(modelLocales.map((locale) => `${locale}.json`));
    expect(await run(folder.path, 'build')).toEqual({
      code: 0,
      printed: 'The interaction models are up to date.\n',
    });
  });

  it('with --check writes nothing and fails where a file is stale', async () => {
    using folder = temporaryFolder();
    await run(folder.path, 'build');
    expect((await run(folder.path, 'build', '--check')).code).toBe(0);
    rmSync(join(folderOf(folder.path), 'de-DE.json'));
    writeFileSync(join(folderOf(folder.path), 'fr-FR.json'), '{}');
    expect(await run(folder.path, 'build', '--check')).toEqual({
      code: 1,
      printed: 'de-DE would change\nfr-FR would change\nRun: wellspoken models build\n',
    });
    expect(readFileSync(join(folderOf(folder.path), 'fr-FR.json'), 'utf8')).toBe('{}');
  });

  it('keeps to the locales of the manifest', async () => {
    using folder = temporaryFolder();
    writeManifest(folder.path, { 'it-IT': [], 'de-DE': [] });
    await run(folder.path, 'build');
    expect(readdirSync(folderOf(folder.path))).toEqual(['de-DE.json', 'it-IT.json']);
  });

  it('builds without a catch-all, and with a dialog, where it is told to', async () => {
    using folder = temporaryFolder();
    writeManifest(folder.path, { 'en-US': [] });
    const text = () => readFileSync(join(folderOf(folder.path), 'en-US.json'), 'utf8');
    await run(folder.path, 'build', '--capture', 'carriers');
    expect(text()).not.toContain('FreeSpeech');
    expect(text()).not.toContain('"dialog"');
    await run(folder.path, 'build', '--elicit');
    expect(text()).toContain('FreeSpeech');
    expect(text()).toContain('"dialog"');
    expect(await run(folder.path, 'check', join(folderOf(folder.path), 'en-US.json'))).toMatchObject({
      code: 1,
      printed: expect.not.stringContaining('build, ') as unknown,
    });
    const both = 'voice:\n  capture: carriers\n  elicit: true\n';
    writeFileSync(join(folder.path, 'assistant.yaml'), both);
    await run(folder.path, 'build');
    expect(text()).not.toContain('FreeSpeech');
    expect(text()).toContain('"dialog"');
  });

  it('refuses a locale that Alexa does not have', async () => {
    using folder = temporaryFolder();
    writeManifest(folder.path, { 'pt-PT': [] });
    await expect(run(folder.path, 'build')).rejects.toThrow('pt-PT');
  });

  it('takes the invocation name of assistant.yaml for the main language', async () => {
    using folder = temporaryFolder();
    writeFileSync(
      join(folder.path, 'assistant.yaml'),
      'invocationName: weiser uhu\nlanguages: [de-DE, en-US]\n',
    );
    await run(folder.path, 'build');
    expect(nameIn(folder.path, 'de-DE')).toBe('weiser uhu');
    expect(nameIn(folder.path, 'en-US')).toBe('clever friend');
  });
});

describe('models check', () => {
  it('passes what models build writes', async () => {
    using folder = temporaryFolder();
    await run(folder.path, 'build');
    const files = modelLocales.map((locale) => join(folderOf(folder.path), `${locale}.json`));
    expect(await run(folder.path, 'check', ...files)).toMatchObject({ code: 0 });
  });

  it('names locale, rule, fix and source of a breach, and fails', async () => {
    using folder = temporaryFolder();
    const search = { name: 'query', type: 'AMAZON.SearchQuery' };
    const languageModel = {
      invocationName: 'chat helper',
      intents: [{ name: 'ChatIntent', slots: [search], samples: ['{query}'] }],
    };
    writeFileSync(join(folder.path, 'en-IN.json'), JSON.stringify({ interactionModel: { languageModel } }));
    const { code, printed } = await run(folder.path, 'check', 'en-IN.json');
    expect(code).toBe(1);
    expect(printed).toContain('✗ en-IN.json (en-IN)');
    expect(printed).toContain(
      'build, carrier-phrase: ChatIntent: "{query}" has no word beside its search slot. Put a word before',
    );
    expect(printed).toContain('(MissingCarrierPhraseWithPhraseSlot');
    expect(printed).toContain('AMAZON.StopIntent is missing');
  });

  it('reads the example phrases beside the model', async () => {
    using folder = temporaryFolder();
    writeManifest(folder.path, { 'en-US': ['Alexa, open somebody else'] });
    await run(folder.path, 'build');
    const { code, printed } = await run(folder.path, 'check', join(folderOf(folder.path), 'en-US.json'));
    expect(code).toBe(1);
    expect(printed).toContain('"Alexa, open somebody else" does not open the skill');
  });

  it('only advises where nothing but words would be lost', async () => {
    using folder = temporaryFolder();
    await run(folder.path, 'build');
    const file = join(folderOf(folder.path), 'en-US.json');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('"why {query}"', '"why {query}", "how come {query}"'),
    );
    const { code, printed } = await run(folder.path, 'check', file);
    expect(code).toBe(0);
    expect(printed).toContain('hearing, one-lead-word: AskWhyIntent');
  });

  it.each([
    ['not there', undefined, 'cannot be read as JSON'],
    ['not JSON', 'intents:', 'cannot be read as JSON'],
    ['a list', '[]', 'its outermost braces'],
    [
      'another file',
      '{"interactionModel":{"languageModel":{"invocationName":"a b"}}}',
      'languageModel.intents',
    ],
    [
      'odd inside',
      '{"interactionModel":{"languageModel":{"invocationName":"a b","intents":[{"name":7}]}}}',
      'intents.0.name',
    ],
  ])('says of a file that is %s where to look', async (_what, text, message) => {
    using folder = temporaryFolder();
    if (text !== undefined) writeFileSync(join(folder.path, 'model.json'), text);
    await expect(run(folder.path, 'check', 'model.json')).rejects.toThrow(message);
  });

  it.each([
    [[], 'build or check?'],
    [['mend'], 'build or check?'],
    [['check'], 'check which files?'],
    [['build', '--wrong'], "Unknown option '--wrong'"],
    [['build', '--capture', 'all'], '--capture catch-all or carriers, not "all"'],
  ])('wants usage it knows: %j', async (args, message) => {
    using folder = temporaryFolder();
    await expect(run(folder.path, ...args)).rejects.toThrow(message);
  });
});
