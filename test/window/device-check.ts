import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ConfigInput } from '../../src/config/config.ts';

const page = readFileSync(new URL('../../docs/device-check.md', import.meta.url), 'utf8');

/** The code that docs/device-check.md has people upload. */
export const functionOnPage = /^```js\n(.*?)^```/ms.exec(page)?.[1] ?? '';

/** The settings under a heading of docs/device-check.md, in the order in which they stand there. Throws for a heading that is gone. */
export function adviceFor(heading: string): readonly ConfigInput[] {
  const section = page.split(/^### /m).find((text) => text.startsWith(heading));
  if (section === undefined) throw new Error(`docs/device-check.md has no heading "${heading}"`);
  return Array.from(
    section.matchAll(/^```yaml\n(.*?)^```/gms),
    ([, yaml = '']) => parse(yaml) as ConfigInput,
  );
}
