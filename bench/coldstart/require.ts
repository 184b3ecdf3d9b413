import { createRequire } from 'node:module';

/** Packages that are CommonJS call `require` for Node's own modules, which an ES module does not have. */
Object.assign(globalThis, { require: createRequire(import.meta.url) });
