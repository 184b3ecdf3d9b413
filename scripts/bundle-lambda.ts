import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { loadConfig } from '../src/config/load.ts';
import { buildLambdaBundle, type LambdaBundle } from './lambda-bundle.ts';
import { lateParts } from './lambda-bundle-late.ts';
import { runCommand } from './run-command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const configFile = resolve(root, process.env['WELLSPOKEN_CONFIG'] || 'assistant.yaml');

/**
 * `npm run bundle`: makes `dist/lambda.zip` with what `assistant.yaml` (or the file that `WELLSPOKEN_CONFIG` names) says built in; environment
 * variables are read when it runs. And `dist/forwarder.zip`, for a skill whose Lambda hands on to the service.
 */
await runCommand(async () => {
  // Checked without this machine's environment, which is not the function's.
  const { languages } = await loadConfig({ env: {}, cwd: root, file: configFile });
  const furtherLanguages = new Set(['en', ...languages.map((locale) => locale.slice(0, 2))]).size - 1;
  const outFolder = join(root, 'dist');
  const lambda = await buildLambdaBundle({
    entry: join(root, 'src/entry/lambda-function.ts'),
    outFolder,
    config: parse(await readFile(configFile, 'utf8')) ?? {},
    limitBytes: 200_000 + furtherLanguages * 15_000,
    late: lateParts,
  });
  const forwarder = await buildLambdaBundle({
    entry: join(root, 'src/entry/forwarder.ts'),
    outFolder,
    name: 'forwarder',
    config: {},
    limitBytes: 50_000,
  });
  for (const bundle of [lambda, forwarder]) print(bundle);
  const packed = [...lambda.packages, ...forwarder.packages].map(({ name }) => name);
  const leftOut = (await dependencies()).filter((name) => !packed.includes(name));
  console.log(`left out: ${leftOut.join(', ') || 'nothing'}`);
});

function print({ file, zipFile, bytes, zipBytes, files, packages }: LambdaBundle): void {
  const inside = packages.map(({ name, bytes }) => `${name} ${bytes}`);
  console.log(`${relative(root, dirname(file))}  ${bytes} bytes at the start`);
  for (const { name, bytes, isOfStart } of files) {
    console.log(`  ${isOfStart ? 'start' : 'late '}  ${name}  ${bytes} bytes`);
  }
  console.log(`  packages: ${inside.join(', ') || 'none'}`);
  console.log(`${relative(root, zipFile)}  ${zipBytes} bytes`);
}

async function dependencies(): Promise<string[]> {
  const manifest: { dependencies: Record<string, string> } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  return Object.keys(manifest.dependencies);
}
