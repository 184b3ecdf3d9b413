import { writeFile } from 'node:fs/promises';
import { configSchemaText } from '../src/config/json-schema.ts';

/** `npm run schema`: writes `assistant.schema.json`, by which editors complete and check `assistant.yaml`. */
const file = new URL('../assistant.schema.json', import.meta.url);
await writeFile(file, configSchemaText());
console.log('assistant.schema.json');
