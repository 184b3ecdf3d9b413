import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { InteractionModel } from '../../../alexa/model/interaction-model.ts';
import type { Config } from '../../../config/config.ts';
import { WellspokenError } from '../../../errors.ts';
import { readModel } from '../read-model.ts';
import { type Manifest, manifestSchema } from './manifest.ts';

/** What goes to Amazon, and how the assistant behind it is set. */
export interface Subject {
  readonly config: Config;
  readonly manifest: Manifest;
  /** The locales of the store pages. */
  readonly locales: readonly string[];
  /** By locale; a file that holds something else is an error. */
  readonly models: ReadonlyMap<string, InteractionModel | WellspokenError>;
  /** The folder that file addresses of the manifest are relative to. */
  readonly folder: string;
}

/** Reads `skill-package/` under `cwd`. Throws `start/config` where there is no manifest to look at. */
export async function readSubject(cwd: string, config: Config): Promise<Subject> {
  const folder = join(cwd, 'skill-package');
  const manifest = await readManifest(join(folder, 'skill.json'));
  const models = join(folder, 'interactionModels', 'custom');
  const files = (await readdir(models).catch(() => [])).filter((file) => file.endsWith('.json')).toSorted();
  return {
    config,
    manifest,
    locales: Object.keys(manifest.publishingInformation?.locales ?? {}),
    models: new Map(
      await Promise.all(
        files.map(async (file) => [file.replace('.json', ''), await modelOf(join(models, file))] as const),
      ),
    ),
    folder,
  };
}

async function readManifest(file: string): Promise<Manifest> {
  const fix = 'Run this where skill-package/ is, or write one with `wellspoken init`.';
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new WellspokenError('start/config', `${file} cannot be read. ${fix}`, { cause });
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const where = cause instanceof Error ? cause.message : '';
    throw new WellspokenError('start/config', `${file} is not JSON: ${where}`, { cause });
  }
  const { data, error } = z.looseObject({ manifest: manifestSchema }).safeParse(json);
  if (data !== undefined) return data.manifest;
  throw new WellspokenError('start/config', `${file} is no skill manifest.\n${z.prettifyError(error)}`);
}

async function modelOf(file: string): Promise<InteractionModel | WellspokenError> {
  try {
    return await readModel(file);
  } catch (error) {
    if (error instanceof WellspokenError) return error;
    throw error;
  }
}
