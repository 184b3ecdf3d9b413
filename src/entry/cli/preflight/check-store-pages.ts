import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { trademarks } from '../../../alexa/model/rules/invocation-words.ts';
import { type Finding, type LocaleProblem, perLocale } from './finding.ts';
import type { StorePage } from './manifest.ts';
import type { Subject } from './subject.ts';

const texts = {
  area: 'store page',
  check: 'texts',
  source: 'Skill Manifest Schema; Policy Requirements for Alexa Skills',
} as const;
const icons = {
  area: 'store page',
  check: 'icons',
  source: 'Skill Manifest Schema: 108 x 108 and 512 x 512 pixels',
} as const;
const testing = {
  area: 'store page',
  check: 'testing instructions',
  source: 'Submit Your Skill for Certification',
} as const;

/** A language model by one of its names in Alexa's languages. */
const saysAi =
  /(?<!\p{Script=Latin})(?:AI|KI|IA)(?!\p{Script=Latin})|artifici[ae]l|künstliche|kunstmatige|الاصطناعي/u;

/** What people see in the skill store, and the tester before them. */
export async function checkStorePages(subject: Subject): Promise<Finding[]> {
  const pages = Object.entries(subject.manifest.publishingInformation?.locales ?? {});
  const iconProblems = await Promise.all(
    pages.flatMap(([locale, page]) => [
      iconProblem(locale, 'small', page.smallIconUri, 108, subject.folder),
      iconProblem(locale, 'large', page.largeIconUri, 512, subject.folder),
    ]),
  );
  return [
    ...perLocale(
      texts,
      'names, summaries and descriptions keep the limits and say that an AI answers',
      pages.flatMap(([locale, page]) => textProblems(locale, page)),
    ),
    ...perLocale(icons, 'both sizes for every locale', iconProblems.flat()),
    ...checkTestingInstructions(subject),
    ...checkWhere(subject),
  ];
}

function textProblems(locale: string, page: StorePage): LocaleProblem[] {
  const { name = '', summary = '', description = '', keywords = [] } = page;
  const brand = trademarks.find((word) => `${name} ${summary} ${description}`.toLowerCase().includes(word));
  const problems: [boolean, string, string, 'failed' | 'warning'][] = [
    [name === '', 'no name', 'Add name to the store page.', 'failed'],
    [summary === '', 'no summary', 'Add summary, at most 120 characters.', 'failed'],
    [summary.length > 120, `the summary has ${summary.length} characters`, 'Shorten it to 120.', 'failed'],
    [description === '', 'no description', 'Add description, at most 4,000 characters.', 'failed'],
    [
      description.length > 4_000,
      `the description has ${description.length} characters`,
      'Shorten it to 4,000.',
      'failed',
    ],
    [
      brand !== undefined,
      `the page names "${brand}"`,
      'Leave it out, or have its owner’s permission in writing.',
      'failed',
    ],
    [/alexa skill/i.test(`${name} ${summary}`), 'the page says "Alexa skill"', 'Leave it out.', 'failed'],
    [
      description !== '' && !saysAi.test(`${summary} ${description}`),
      'the description does not say that an AI answers',
      'Say so, and that answers can be wrong.',
      'warning',
    ],
    [keywords.length === 0, 'no keywords', 'Add a few, so that the skill is found.', 'warning'],
  ];
  return problems
    .filter(([isBroken]) => isBroken)
    .map(([, detail, fix, verdict]) => ({ locale, detail, fix, verdict }));
}

async function iconProblem(
  locale: string,
  size: 'small' | 'large',
  uri: string | undefined,
  pixels: number,
  folder: string,
): Promise<LocaleProblem[]> {
  const place = `skill-package/assets/images/<locale>_${size}Icon.png`;
  const fix = `Put a PNG of ${pixels} x ${pixels} pixels at ${place} and "file://assets/images/…" into ${size}IconUri.`;
  const problem = (detail: string) => [{ locale, detail, fix }];
  if (uri === undefined || uri === '') return problem(`no ${size} icon`);
  if (uri.startsWith('https://')) return [];
  if (!uri.startsWith('file://')) return problem(`the ${size} icon is neither https:// nor file://`);
  const bytes = await readFile(resolve(folder, uri.slice('file://'.length))).catch(() => undefined);
  if (bytes === undefined) return problem(`the ${size} icon’s file is not there`);
  const found = pngSize(bytes);
  if (found === undefined || (found.width === pixels && found.height === pixels)) return [];
  return problem(`the ${size} icon has ${found.width} x ${found.height} pixels`);
}

/** From the header of a PNG (ISO/IEC 15948, 11.2.2); `undefined` for other formats. */
function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  if (bytes.length < 24 || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function checkTestingInstructions({ manifest, config }: Subject): Finding[] {
  const instructions = manifest.publishingInformation?.testingInstructions?.trim() ?? '';
  if (instructions === '') {
    const fix = `Say how to begin ("open ${config.invocationName}"), what to ask, and that no account is needed.`;
    return [{ ...testing, verdict: 'failed', detail: 'there are none', fix }];
  }
  if (!instructions.toLowerCase().includes(config.invocationName)) {
    const detail = 'they do not say how the skill is opened';
    return [{ ...testing, verdict: 'warning', detail, fix: `Add: say "open ${config.invocationName}".` }];
  }
  return [{ ...testing, verdict: 'ok', detail: 'they say how to begin' }];
}

function checkWhere({ manifest }: Subject): Finding[] {
  const check = {
    area: 'store page',
    check: 'where',
    source: 'Skill Manifest Schema',
  } as const;
  const { category, isAvailableWorldwide, distributionCountries = [] } = manifest.publishingInformation ?? {};
  if (category === undefined || category === '') {
    return [
      {
        ...check,
        verdict: 'failed',
        detail: 'no category',
        fix: 'Choose one, such as KNOWLEDGE_AND_TRIVIA.',
      },
    ];
  }
  if (isAvailableWorldwide !== true && distributionCountries.length === 0) {
    const fix = 'Set isAvailableWorldwide to true, or list distributionCountries.';
    return [{ ...check, verdict: 'failed', detail: 'available nowhere', fix }];
  }
  const where = isAvailableWorldwide === true ? 'worldwide' : distributionCountries.join(', ');
  return [{ ...check, verdict: 'ok', detail: `${category}, ${where}` }];
}
