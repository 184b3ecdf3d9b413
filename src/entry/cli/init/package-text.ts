import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isClone, packageRoot } from './package-root.ts';
import type { Answers } from './answers.ts';

/**
 * The `package.json` of a skill: Wellspoken at the version that wrote it, or linked from the clone that did, and the Node that it needs, for
 * machines that have an older one.
 */
export function packageText({ shape }: Answers, folder: string): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(packageRoot, 'package.json'), 'utf8'),
  );
  const clone = relative(folder, packageRoot).replaceAll(sep, '/');
  const stack = shape === 'lambda' ? 'WellspokenLambda' : 'WellspokenService';
  const content = {
    private: true,
    type: 'module',
    scripts: {
      wellspoken: 'wellspoken',
      ...(isClone && {
        deploy: `WELLSPOKEN_CONFIG="$PWD/assistant.yaml" npm --prefix ${JSON.stringify(`${clone}/infra`)} run-script deploy -- ${stack}`,
      }),
    },
    dependencies: { wellspoken: isClone ? `file:${clone}` : version },
    devDependencies: { node: process.versions.node },
    allowScripts: { node: true },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
