import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { loadStudioAssets, studioSource } from './assets.ts';

describe('the files of the page', () => {
  it('are bundled from the source of a clone, and weigh less than 80 kB on the way', async () => {
    expect(studioSource()).toBe('source');
    const assets = await loadStudioAssets();
    expect([...assets.keys()]).toEqual(
      expect.arrayContaining(['index.html', 'icon.svg', 'studio.js', 'studio.css']),
    );
    const bytes = [...assets.values()].reduce((sum, asset) => sum + gzipSync(asset.bytes).length, 0);
    expect(bytes).toBeLessThan(80_000);
  });

  it('ask nothing of anybody else', async () => {
    const assets = await loadStudioAssets();
    for (const [name, { bytes }] of assets) {
      const addresses =
        Buffer.from(bytes)
          .toString('utf8')
          .match(/https?:\/\/[\w.-]+/g) ?? [];
      // Names of XML dialects, which nobody asks for.
      expect({ name, addresses: addresses.filter((address) => address !== 'http://www.w3.org') }).toEqual({
        name,
        addresses: [],
      });
    }
  });

  it('are read as they are where they were built', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'studio.js'), 'built');
    writeFileSync(join(folder.path, 'notes.txt'), 'not for anybody');
    expect(studioSource(folder.path)).toBe('built');
    const assets = await loadStudioAssets(folder.path);
    expect([...assets.keys()]).toEqual(['studio.js']);
    expect(assets.get('studio.js')?.type).toBe('text/javascript; charset=utf-8');
  });

  it('are not there where there is neither', () => {
    using folder = temporaryFolder();
    expect(studioSource(folder.path)).toBeUndefined();
    expect(studioSource(join(folder.path, 'nowhere'))).toBeUndefined();
  });

  it('are refused with the words of the bundler when the source has an error', async () => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, 'out'));
    writeFileSync(join(folder.path, 'studio.tsx'), 'const = 5;');
    writeFileSync(join(folder.path, 'studio.css'), '');
    await expect(loadStudioAssets(folder.path)).rejects.toThrow(/studio\.tsx:1:6/);
  });
});
