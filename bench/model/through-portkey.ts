import Anthropic from '@anthropic-ai/sdk';
import { askOfficially } from './ask-officially.ts';
import { contend } from './contender.ts';

/** The official SDK through Portkey's gateway, which is a process of its own: `url` is `<its own>#<the model's>`. */
await contend(async (input) => {
  const [hop, target] = input.url.split('#');
  const client = new Anthropic({
    baseURL: hop ?? '',
    apiKey: input.key,
    maxRetries: 0,
    defaultHeaders: { 'x-portkey-provider': 'anthropic', 'x-portkey-custom-host': `${target}/v1` },
  });
  return () => askOfficially(client, input);
});
