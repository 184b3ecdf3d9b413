import type { Config } from '../../../config/config.ts';
import { type Provider, providersOf } from '../../../model/providers.ts';
import type { Finding } from './finding.ts';

const check = 'key';

/** Whether every provider has the key that it needs. */
export function checkKeys(config: Config): Finding[] {
  return providersOf(config).map(checkKey);
}

function checkKey({ name, kind, key, keyVariable }: Provider): Finding {
  if (kind === 'scripted') {
    const fix = 'Make a key at https://www.cometapi.com/console/token and set COMETAPI_KEY.';
    return { check, verdict: 'warning', detail: 'none is set: the scripted model answers, not Claude', fix };
  }
  if (key !== undefined) return { check, verdict: 'ok', detail: `for ${name}` };
  if (kind === 'bedrock')
    return { check, verdict: 'ok', detail: `none for ${name}: AWS credentials are used` };
  if (kind === 'openai-compatible')
    return { check, verdict: 'ok', detail: `none for ${name}, which may need none` };
  return { check, verdict: 'failed', detail: `none for ${name}`, fix: `Set ${keyVariable}.` };
}
