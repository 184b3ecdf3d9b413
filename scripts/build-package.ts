import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage } from './check-package.ts';
import { buildPackageFolder } from './package-folder.ts';
import { runCommand } from './run-command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm run build`: makes the publishable folder; `npm run build -- --check` also packs it and uses it as a stranger would. */
await runCommand(async () => {
  const folder = join(root, 'dist/package');
  const { name, version } = await buildPackageFolder(root, folder);
  console.log(
    `${name} ${String(version)} built in dist/package; publish it with: npm publish ./dist/package`,
  );
  if (process.argv.includes('--check')) {
    const { tarballBytes, imports } = await checkPackage(folder, join(root, 'node_modules'));
    console.log(`packed to ${tarballBytes} bytes, unpacked, and imported: ${imports.join(', ')}`);
  }
});
