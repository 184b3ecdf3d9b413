import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { PublishedManifest } from './published-manifest.ts';

export interface PackageCheck {
  /** Size of the archive that npm would publish. */
  readonly tarballBytes: number;
  /** What can be imported, as a user writes it. */
  readonly imports: readonly string[];
}

/**
 * Uses a built package folder as its users will: packs it with npm, unpacks it into the `node_modules` of an empty project
 * beside its dependencies alone (links into `modules`), imports every subpath with Node, and compiles the same imports
 * against the declarations. Throws with the words of whatever failed.
 */
export async function checkPackage(folder: string, modules: string): Promise<PackageCheck> {
  const project = await mkdtemp(join(tmpdir(), 'package-check-'));
  try {
    const manifest: PublishedManifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    await run('npm', ['pack', '--pack-destination', project], folder);
    const tarball = join(project, (await readdir(project))[0] ?? 'nothing was packed');
    await install(tarball, join(project, 'node_modules', manifest.name));
    // Types of Node are what anybody has who writes TypeScript for it.
    for (const name of [...Object.keys(manifest.dependencies ?? {}), '@types/node', 'undici-types']) {
      await link(join(modules, name), join(project, 'node_modules', name));
    }
    const imports = Object.entries(manifest.exports)
      .filter(([, target]) => typeof target !== 'string')
      .map(([subpath]) => join(manifest.name, subpath));
    await writeFile(join(project, 'package.json'), '{ "type": "module" }');
    await writeFile(join(project, 'imports.ts'), imports.map((name) => `import '${name}';\n`).join(''));
    await run(process.execPath, ['imports.ts'], project);
    await run(join(modules, '.bin/tsc'), [...compilerOptions, 'imports.ts'], project);
    return { tarballBytes: (await stat(tarball)).size, imports };
  } finally {
    await rm(project, { recursive: true });
  }
}

// skipLibCheck is off on purpose: a declaration that names a package the user lacks is an error here, not an `any` there.
const compilerOptions =
  '--noEmit --strict --module nodenext --target es2024 --types node --skipLibCheck false'.split(' ');

async function install(tarball: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'], folder);
}

async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await symlink(target, path);
}

async function run(command: string, parameters: readonly string[], folder: string): Promise<void> {
  await promisify(execFile)(command, parameters, { cwd: folder }).catch(
    (error: { stdout?: string; stderr?: string }) => {
      throw new Error(
        `${command} ${parameters.join(' ')} failed:\n${error.stdout ?? ''}${error.stderr ?? ''}`,
        {
          cause: error,
        },
      );
    },
  );
}
