import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder above `infra/`. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the repository, as text. */
export const readText = (path: string): string => readFileSync(join(root, path), 'utf8');
