import { expect, it } from 'vitest';
import lock from '../package-lock.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };

interface LockedPackage {
  readonly version?: string;
  readonly hasInstallScript?: boolean;
}

const locked = Object.entries(lock.packages as Readonly<Record<string, LockedPackage>>).filter(
  ([path]) => path !== '',
);

it('every dependency has an exact version, the one that is locked', () => {
  const named = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(named.length).toBeGreaterThan(20);
  const versions = new Map(locked.map(([path, { version }]) => [path, version]));
  expect(named.filter(([name, version]) => versions.get(`node_modules/${name}`) !== version)).toEqual([]);
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

it('a package may run a script at installation only if it was looked at, and none is listed in vain', () => {
  const scripted = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  const covered = Object.keys(manifest.allowScripts);
  expect([...new Set(scripted)].sort()).toEqual(covered.sort());
});
