import { writeFile } from 'node:fs/promises';
import { configSchemaText } from '../src/config/json-schema.ts';
import { configurationPage } from './configuration-page.ts';

/** `npm run schema`: writes `assistant.schema.json`, by which editors complete and check `assistant.yaml`, and the page of all settings. */
const written: Readonly<Record<string, string>> = {
  'assistant.schema.json': configSchemaText(),
  'docs/configuration.md': configurationPage(),
};
for (const [path, text] of Object.entries(written)) {
  await writeFile(new URL(`../${path}`, import.meta.url), text);
  console.log(path);
}
