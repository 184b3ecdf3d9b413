import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { loadConfig } from '../src/config/load.ts';
import { buildLambdaBundle } from './lambda-bundle.ts';
import { runCommand } from './run-command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const configFile = join(root, 'assistant.yaml');

/** `npm run bundle`: makes `dist/lambda.zip` with what `assistant.yaml` says built in; environment variables are read when it runs. */
await runCommand(async () => {
  // Checked without this machine's environment, which is not the function's.
  const { languages } = await loadConfig({ env: {}, cwd: root, file: configFile });
  const furtherLanguages = new Set(['en', ...languages.map((locale) => locale.slice(0, 2))]).size - 1;
  const { file, zipFile, bytes, zipBytes, packages } = await buildLambdaBundle({
    entry: join(root, 'src/entry/lambda.ts'),
    outFolder: join(root, 'dist'),
    config: parse(await readFile(configFile, 'utf8')) ?? {},
    limitBytes: 200_000 + furtherLanguages * 15_000,
  });
  const inside = packages.map(({ name, bytes }) => `${name} ${bytes}`);
  const leftOut = (await dependencies()).filter((name) => !packages.some((packed) => packed.name === name));
  console.log(`${relative(root, file)}  ${bytes} bytes, of which ${inside.join(', ') || 'no package'}`);
  console.log(`${relative(root, zipFile)}  ${zipBytes} bytes`);
  console.log(`left out: ${leftOut.join(', ') || 'nothing'}`);
});

async function dependencies(): Promise<string[]> {
  const manifest: { dependencies: Record<string, string> } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  return Object.keys(manifest.dependencies);
}
