import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';

/** What `cdk` runs. The functions' code must have been made: `npm run bundle` in the folder above, which `synth` and `deploy` do. */
const bundle = (name: string) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
const functionFolder = bundle('lambda');
const forwarderFolder = existsSync(bundle('forwarder')) ? bundle('forwarder') : functionFolder;
if (!existsSync(functionFolder)) {
  throw new Error(`${functionFolder} is missing: run npm run bundle in the folder above first.`);
}
createApp({ functionFolder, forwarderFolder }).synth();
