import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildModel } from '../src/alexa/model/build-model.ts';
import type { InteractionModel } from '../src/alexa/model/interaction-model.ts';
import { lintModel } from '../src/alexa/model/lint.ts';
import type { Finding } from '../src/entry/cli/preflight/finding.ts';
import { runCommand } from './support/command-process.ts';

const root = new URL('../', import.meta.url);
const readText = (path: string) => readFileSync(new URL(path, root), 'utf8');
const modelFolder = 'skill-package/interactionModels/custom';
const locales = readdirSync(new URL(modelFolder, root)).map((file) => file.replace('.json', ''));

interface Endpoint {
  readonly uri: string;
  readonly sslCertificateType?: string;
}

interface Manifest {
  readonly manifest: {
    readonly manifestVersion: string;
    readonly apis: {
      readonly custom: {
        readonly endpoint?: Endpoint;
        readonly interfaces?: readonly { readonly type: string }[];
      };
    };
    readonly events?: {
      readonly endpoint?: Endpoint;
      readonly subscriptions?: readonly { readonly eventName: string }[];
    };
    readonly publishingInformation: {
      readonly category: string;
      readonly locales: Record<
        string,
        { name: string; summary: string; description: string; examplePhrases: string[] }
      >;
    };
    readonly privacyAndCompliance: { readonly locales: Record<string, unknown> };
  };
}

const { manifest }: Manifest = JSON.parse(readText('skill-package/skill.json'));

/** Amazon takes a Lambda ARN alone, or an https address on port 443 with the kind of its certificate. */
function endpointProblems(endpoint: Endpoint | undefined): string[] {
  if (endpoint === undefined) return [];
  const { uri, sslCertificateType } = endpoint;
  if (/^arn:aws[\w-]*:lambda:/.test(uri)) {
    return sslCertificateType === undefined ? [] : ['an ARN has no certificate'];
  }
  if (!URL.canParse(uri) || new URL(uri).protocol !== 'https:') return [`${uri} is neither an ARN nor https`];
  return [
    ...(new URL(uri).port === '' ? [] : ['only port 443 is ever called']),
    ...(/^(Trusted|Wildcard|SelfSigned)$/.test(sslCertificateType ?? '')
      ? []
      : ['the kind of certificate is missing']),
  ];
}

/** The schema takes events with an endpoint alone; once there is one, the skill wants to know who disables it. */
function eventProblems({ apis, events }: Pick<Manifest['manifest'], 'apis' | 'events'>): string[] {
  const { endpoint } = apis.custom;
  if (endpoint === undefined) return events === undefined ? [] : ['events without an endpoint are refused'];
  const isTold = events?.subscriptions?.some(({ eventName }) => eventName === 'SKILL_DISABLED') ?? false;
  return [
    ...(isTold ? [] : ['nobody tells the skill that it was disabled']),
    ...(events?.endpoint?.uri === endpoint.uri ? [] : ['events go elsewhere']),
  ];
}

/** How a description says that an AI answers, and that it can be wrong. */
const aiCanBeWrong: Readonly<Record<string, RegExp>> = {
  ar: /نموذج لغوي.+الذكاء الاصطناعي.+خاطئة/s,
  de: /KI-Sprachmodell.+falsch/s,
  en: /AI language model.+can be wrong/s,
  es: /modelo de lenguaje de inteligencia artificial.+erróneas/s,
  fr: /modèle de langage, une intelligence artificielle.+fausses/s,
  hi: /AI भाषा मॉडल.+ग़लत/s,
  it: /modello linguistico di intelligenza artificiale.+sbagliate/s,
  ja: /AIの言語モデル.+間違っ/s,
  nl: /AI-taalmodel.+onjuist/s,
  pt: /modelo de linguagem de inteligência artificial.+erradas/s,
};

describe('the skill package', () => {
  it('has a model for every locale of the manifest, and no other', () => {
    expect(locales.sort()).toEqual(Object.keys(manifest.publishingInformation.locales).sort());
    expect(Object.keys(manifest.privacyAndCompliance.locales).sort()).toEqual(locales.sort());
  });

  it('states manifest version 1.0, the only one there is', () => {
    expect(manifest.manifestVersion).toBe('1.0');
  });

  it.each(Object.entries(manifest.publishingInformation.locales))(
    'keeps to the limits and manners of the skill store in %s',
    (locale, { name, summary, description, examplePhrases }) => {
      expect(summary.length).toBeLessThanOrEqual(120);
      expect(description.length).toBeLessThanOrEqual(4000);
      expect(`${name} ${summary} ${description}`).not.toMatch(/claude|anthropic|alexa skill/i);
      expect(description).toMatch(aiCanBeWrong[locale.slice(0, 2)] ?? /missing/);
      expect(description).toContain(examplePhrases[0]?.replace(/^[^ ]+ |^アレクサ、/, ''));
    },
  );

  it('has no endpoint yet, so that the first deployment gives out the skill id, or a complete one', () => {
    expect(endpointProblems(manifest.apis.custom.endpoint)).toEqual([]);
  });

  it.each([
    [undefined, 0],
    [{ uri: 'https://alexa.example.com/alexa', sslCertificateType: 'Trusted' }, 0],
    [{ uri: 'arn:aws:lambda:us-east-1:123456789012:function:wellspoken' }, 0],
    [{ uri: 'https://alexa.example.com/alexa' }, 1],
    [{ uri: 'https://alexa.example.com:8443/alexa', sslCertificateType: 'Wildcard' }, 1],
    [{ uri: 'https://alexa.example.com/alexa', sslCertificateType: 'trusted' }, 1],
    [{ uri: 'arn:aws:lambda:us-east-1:123456789012:function:wellspoken', sslCertificateType: 'Trusted' }, 1],
    [{ uri: 'YOUR_ENDPOINT' }, 1],
  ])('would be told of a mistake in the endpoint %o', (endpoint, problems) => {
    expect(endpointProblems(endpoint)).toHaveLength(problems);
  });

  it('shows answers on devices with a screen', () => {
    expect(manifest.apis.custom.interfaces).toEqual([{ type: 'ALEXA_PRESENTATION_APL' }]);
  });

  it('hears of those who disable it as soon as there is an endpoint to hear with', () => {
    expect(eventProblems(manifest)).toEqual([]);
  });

  const endpoint = { uri: 'https://alexa.example.com/alexa', sslCertificateType: 'Trusted' };
  const subscriptions = [{ eventName: 'SKILL_DISABLED' }];
  it.each([
    [undefined, { subscriptions }, 1],
    [endpoint, { endpoint, subscriptions }, 0],
    [endpoint, undefined, 2],
    [endpoint, { endpoint, subscriptions: [{ eventName: 'SKILL_ENABLED' }] }, 1],
    [endpoint, { endpoint: { uri: 'https://elsewhere.example.com/' }, subscriptions }, 1],
  ])('would be told of a mistake with endpoint %o and events %o', (given, events, problems) => {
    const custom = given === undefined ? {} : { endpoint: given };
    expect(eventProblems({ apis: { custom }, ...(events === undefined ? {} : { events }) })).toHaveLength(
      problems,
    );
  });

  it('leaves to preflight only what an owner has to add, each with how', async () => {
    const cwd = fileURLToPath(root);
    const { stdout } = await runCommand(['preflight', '--json'], { cwd });
    const { findings } = JSON.parse(stdout) as { findings: readonly Finding[] };
    const open = findings.filter(({ verdict }) => verdict !== 'ok');
    const kinds = ['icons', 'icons', 'privacy policy', 'terms of use', 'deletion', 'endpoint'];
    expect(open.map(({ check }) => check)).toEqual(kinds);
    expect(open.every(({ fix = '' }) => fix.length > 20)).toBe(true);
  });

  it('tells Amazon that speech is personal and that the skill is not for children', () => {
    expect(manifest.privacyAndCompliance).toMatchObject({
      isChildDirected: false,
      usesPersonalInfo: true,
      allowsPurchases: false,
      containsAds: false,
    });
  });
});

describe.each(locales)('the interaction model for %s', (locale) => {
  const model: InteractionModel = JSON.parse(readText(`${modelFolder}/${locale}.json`));
  const { examplePhrases = [] } = manifest.publishingInformation.locales[locale] ?? {};

  it('is what is built now', () => {
    const { invocationName } = model.interactionModel.languageModel;
    expect(model, 'run: wellspoken models build').toEqual(buildModel(locale, { invocationName }));
  });

  it('passes the lint, with the example phrases of the store', () => {
    expect(lintModel(model, { locale, examplePhrases })).toEqual([]);
  });
});
