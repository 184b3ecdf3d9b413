import { expect, it } from 'vitest';
import { createAssistant } from '../../assistant.ts';
import type { ConfigInput } from '../../config/config.ts';
import { parseConfig } from '../../config/parse.ts';
import { describeAnswerer } from './answerer.ts';

const key = { COMETAPI_KEY: 'sk-test' };

it.each<[string, ConfigInput, Record<string, string>, RegExp]>([
  ['no key', {}, {}, /^The built-in SCRIPTED model .* no key is set\. Set COMETAPI_KEY/],
  [
    'a key, but the scripted model chosen',
    { models: { provider: 'scripted' } },
    key,
    /SCRIPTED .* models\.provider says so/,
  ],
  ['a key', {}, key, /^Claude answers through CometAPI: claude-haiku-5-5, else claude-haiku-4-5-20251001\.$/],
  [
    'a model of another maker',
    { models: { candidates: ['llama-9'] } },
    key,
    /^A model answers through CometAPI: llama-9\.$/,
  ],
])('says plainly who answers with %s', async (_, settings, environment, sentence) => {
  const assistant = createAssistant(parseConfig(settings, { WELLSPOKEN_STORE: 'memory:', ...environment }));
  expect(describeAnswerer(assistant)).toMatch(sentence);
  await assistant.close();
});
