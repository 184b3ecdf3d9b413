import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where Wellspoken itself is. */
export const packageRoot = fileURLToPath(new URL('../../../..', import.meta.url));

/** A clone of the repository; an installed package has no infrastructure. */
export const isClone = existsSync(join(packageRoot, 'infra'));
