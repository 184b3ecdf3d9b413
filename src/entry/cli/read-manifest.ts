import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { WellspokenError } from '../../errors.ts';

/** What the interaction models have to agree with, from a skill's manifest. */
export interface SkillManifest {
  readonly locales: readonly string[];
  /** By locale. */
  readonly examplePhrases: ReadonlyMap<string, readonly string[]>;
}

const schema = z.looseObject({
  manifest: z.looseObject({
    publishingInformation: z.looseObject({
      locales: z.record(z.string(), z.looseObject({ examplePhrases: z.optional(z.array(z.string())) })),
    }),
  }),
});

/** Reads a `skill.json`; `undefined` when there is none. Throws `start/config` when the file is something else. */
export async function readManifest(file: string): Promise<SkillManifest | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { locales } = parse(text, file).manifest.publishingInformation;
  return {
    locales: Object.keys(locales),
    examplePhrases: new Map(
      Object.entries(locales).map(([locale, { examplePhrases = [] }]) => [locale, examplePhrases]),
    ),
  };
}

function parse(text: string, file: string): z.output<typeof schema> {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new WellspokenError('start/config', `${file} is not a skill manifest with locales.`, { cause });
  }
}
