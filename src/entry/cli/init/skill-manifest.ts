import { invocationNames } from '../../../alexa/invocation-names.ts';
import { languageOf } from '../../../speech/language.ts';
import type { Answers } from './answers.ts';

interface StorePage {
  readonly name: string;
  readonly [field: string]: unknown;
}

/** The parts of a `skill.json` that differ from skill to skill. */
export interface SkillManifestFile {
  readonly manifest: {
    readonly publishingInformation: {
      readonly locales: Readonly<Record<string, StorePage>>;
      readonly testingInstructions?: string;
      readonly [field: string]: unknown;
    };
    readonly privacyAndCompliance: {
      readonly locales: Readonly<Record<string, unknown>>;
      readonly [field: string]: unknown;
    };
    readonly [field: string]: unknown;
  };
}

/** Our own `skill.json` for another skill: its languages only, and its invocation name wherever ours stands in the main language. */
export function skillManifest(
  { manifest }: SkillManifestFile,
  { languages, invocationName }: Pick<Answers, 'languages' | 'invocationName'>,
): SkillManifestFile {
  const { publishingInformation, privacyAndCompliance } = manifest;
  const { testingInstructions = '' } = publishingInformation;
  const main = languageOf(languages[0] ?? 'en-US');
  const pages = pick(publishingInformation.locales, languages).map(([locale, page]): [string, StorePage] => [
    locale,
    languageOf(locale) === main ? renamed(page, main, invocationName) : page,
  ]);
  return {
    manifest: {
      ...manifest,
      publishingInformation: {
        ...publishingInformation,
        locales: Object.fromEntries(pages),
        testingInstructions:
          main === 'en' ? replaced(testingInstructions, main, invocationName) : testingInstructions,
      },
      privacyAndCompliance: {
        ...privacyAndCompliance,
        locales: Object.fromEntries(pick(privacyAndCompliance.locales, languages)),
      },
    },
  };
}

function pick<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): [string, T][] {
  return Object.entries(record).filter(([key]) => keys.includes(key));
}

function renamed(page: StorePage, language: string, name: string): StorePage {
  if (name === invocationNames.get(language)) return page;
  const text = JSON.stringify(page, (_, value: unknown) =>
    typeof value === 'string' ? replaced(value, language, name) : value,
  );
  const title = name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return { ...(JSON.parse(text) as StorePage), name: title };
}

function replaced(text: string, language: string, name: string): string {
  // Ours are letters and spaces only, and some stand with capitals in a text.
  return text.replace(new RegExp(invocationNames.get(language) ?? name, 'giu'), () => name);
}
