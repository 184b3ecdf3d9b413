import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { carriers, restoreCarrier } from '../src/alexa/carriers.ts';
import { readIntent } from '../src/alexa/intent.ts';
import { type InteractionModel, skillPackageRules } from './skill-package-rules.ts';

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
    readonly apis: { readonly custom: { readonly endpoint?: Endpoint } };
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

/** The intent an utterance matches word for word, the catch-all aside. */
function route(model: InteractionModel, utterance: string): string | undefined {
  const matches = (sample: string) =>
    !/^\{\w+\}$/.test(sample) && new RegExp(`^${sample.replaceAll(/\{\w+\}/g, '.+')}$`).test(utterance);
  return model.interactionModel.languageModel.intents.find(({ samples }) => samples.some(matches))?.name;
}

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
    (_locale, { name, summary, description }) => {
      expect(summary.length).toBeLessThanOrEqual(120);
      expect(description.length).toBeLessThanOrEqual(4000);
      expect(`${name} ${description}`).not.toMatch(/claude|anthropic|alexa skill/i);
      expect(description).toMatch(/AI language model.+can be wrong/s);
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
  const { invocationName, intents } = model.interactionModel.languageModel;

  it.each(skillPackageRules)('keeps the rule $id ($source)', ({ check }) => {
    expect(check(model)).toEqual([]);
  });

  it('answers three example phrases that name the skill and match a sample', () => {
    const phrases = manifest.publishingInformation.locales[locale]?.examplePhrases ?? [];
    expect(phrases).toHaveLength(3);
    expect(phrases[0]).toBe(`Alexa, open ${invocationName}`);
    const lead = `Alexa, ask ${invocationName} `;
    for (const phrase of phrases.slice(1)) {
      expect(phrase.slice(0, lead.length)).toBe(lead);
      expect(route(model, phrase.slice(lead.length))).toMatch(/^Ask\w+Intent$/);
    }
  });

  it('has no named intent that the code does not know', () => {
    const named = intents.filter(
      ({ name, slots = [] }) => slots.length === 0 && name !== 'AMAZON.FallbackIntent',
    );
    const unknown = named.filter(({ name }) => {
      const intent = { name, confirmationStatus: 'NONE' } as const;
      return readIntent(intent, { locale }).kind === 'unheard';
    });
    expect(named.length).toBeGreaterThan(10);
    expect(unknown).toEqual([]);
  });

  it('has for every question intent the carrier words that the code puts back', () => {
    const inModel = intents
      .filter(({ slots = [] }) => slots.some(({ type }) => type === 'AMAZON.SearchQuery'))
      .map(({ name, samples }) => [name, samples]);
    const inCode = [...(carriers.get(locale.slice(0, 2)) ?? [])].map(([name, words]) => [
      name,
      [`${words} {query}`],
    ]);
    expect(Object.fromEntries(inModel)).toEqual(Object.fromEntries(inCode));
  });

  it('loses no word of a question on its way through Alexa', () => {
    for (const spoken of ['what is love', 'tell me a joke', 'can you can a can', 'who else', 'why not']) {
      const intent = intents.find(({ name }) => name === route(model, spoken));
      const carrier = intent?.samples[0]?.replace('{query}', '') ?? '';
      expect(restoreCarrier(intent?.name ?? '', spoken.slice(carrier.length), locale)).toBe(spoken);
    }
  });

  it('lets free speech through a catch-all of varied phrases', () => {
    const [seeds] = model.interactionModel.languageModel.types ?? [];
    expect(intents.find(({ name }) => name === 'AskIntent')).toEqual({
      name: 'AskIntent',
      slots: [{ name: 'request', type: seeds?.name }],
      samples: ['{request}'],
    });
    const phrases = seeds?.values.map(({ name }) => name.value) ?? [];
    expect(phrases.length).toBeGreaterThanOrEqual(40);
    expect(phrases.filter((phrase) => !/^\S+( \S+){1,7}$/.test(phrase))).toEqual([]);
    const firstWords = new Set(phrases.map((phrase) => phrase.split(' ')[0]));
    expect(firstWords.size).toBeGreaterThan(phrases.length / 2);
  });
});
