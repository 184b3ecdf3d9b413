import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { buildModel } from '../../../alexa/model/build-model.ts';
import { modelText } from '../../../alexa/model/model-text.ts';
import { namesOf } from '../models-build.ts';
import type { Answers } from './answers.ts';
import { envText } from './env-text.ts';
import { isClone, packageRoot } from './package-root.ts';
import { packageText } from './package-text.ts';
import { settingsText } from './settings-text.ts';
import { skillManifest, type SkillManifestFile } from './skill-manifest.ts';

/** A file to be written into the folder of a skill. */
export interface SkillFile {
  /** In the folder, with slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /**
   * What is done where there is one: `refuse` unless it is forced; `keep` even then, because it holds what cannot be had again or is
   * not ours; `extend` by the lines that it lacks.
   */
  readonly existing: 'refuse' | 'keep' | 'extend';
  /** Readable by nobody else. */
  readonly isPrivate?: boolean;
}

const ours = join(packageRoot, 'skill-package');

/** Everything that a skill with these answers consists of. */
export async function skillFiles(answers: Answers, folder: string): Promise<readonly SkillFile[]> {
  const manifest: SkillManifestFile = JSON.parse(await readFile(join(ours, 'skill.json'), 'utf8'));
  const models = answers.languages.map((locale): SkillFile => {
    const content = modelText(buildModel(locale, namesOf(answers, locale)));
    return { path: `skill-package/interactionModels/custom/${locale}.json`, content, existing: 'refuse' };
  });
  return [
    { path: 'assistant.yaml', content: settingsText(answers), existing: 'refuse' },
    { path: 'skill-package/skill.json', content: json(skillManifest(manifest, answers)), existing: 'refuse' },
    ...models,
    ...(await pictures()),
    { path: 'ask-resources.json', content: json(askResources), existing: 'refuse' },
    { path: '.env.example', content: envText(answers), existing: 'refuse' },
    {
      path: '.env',
      content: envText(answers, randomBytes(32).toString('base64')),
      existing: 'keep',
      isPrivate: true,
    },
    { path: '.gitignore', content: '.env\ndata/\nnode_modules/\n.ask/\n', existing: 'extend' },
    { path: 'package.json', content: packageText(answers, folder), existing: 'keep' },
    ...(await infrastructure(answers, folder)),
  ];
}

/** Whatever else our own skill package has, such as icons. */
async function pictures(): Promise<SkillFile[]> {
  const entries = await readdir(ours, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths
      .filter((path) => !path.endsWith('.json'))
      .map(async (path): Promise<SkillFile> => {
        const name = relative(packageRoot, path).replaceAll(sep, '/');
        return { path: name, content: await readFile(path), existing: 'refuse' };
      }),
  );
}

/** What runs it. The stacks for AWS stay in the clone, and the script `deploy` of `package.json` calls them. */
async function infrastructure({ shape, store }: Answers, folder: string): Promise<SkillFile[]> {
  if (shape === 'lambda') {
    if (isClone) return [];
    const content = "export { handler } from 'wellspoken/lambda';\n";
    return [{ path: 'index.mjs', content, existing: 'refuse' }];
  }
  if (store !== 'redis' || !isClone) return [];
  const compose = await readFile(join(packageRoot, 'compose.yaml'), 'utf8');
  const build = relative(folder, packageRoot).replaceAll(sep, '/');
  const content = compose.replace(/^( +build: )\.$/m, (_, key: string) => key + JSON.stringify(build));
  return [{ path: 'compose.yaml', content, existing: 'refuse' }];
}

/** Amazon's command line deploys the package; it never touches a server or an AWS account. */
const askResources = {
  askcliResourcesVersion: '2020-03-31',
  profiles: { default: { skillMetadata: { src: './skill-package' } } },
};

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
