import Anthropic from '@anthropic-ai/sdk';
import { askOfficially } from './ask-officially.ts';
import { contend } from './contender.ts';

await contend(async (input) => {
  const client = new Anthropic({ baseURL: input.url, authToken: input.key, apiKey: null, maxRetries: 0 });
  return () => askOfficially(client, input);
});
