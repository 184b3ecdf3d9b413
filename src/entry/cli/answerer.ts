import type { Assistant } from '../../assistant.ts';
import { providerName } from '../../model/advice.ts';
import { providerOf } from '../../model/providers.ts';

/** Who answers, in one plain sentence for the person at the terminal. */
export function describeAnswerer({ config, tiers }: Assistant): string {
  const provider = providerOf(config);
  if (provider === 'scripted') {
    const reason =
      config.models.provider === 'scripted'
        ? 'models.provider says so'
        : 'no key is set. Set COMETAPI_KEY to talk to Claude';
    return `The built-in SCRIPTED model answers, not Claude: ${reason}.`;
  }
  const [first, ...others] = tiers.quick.map(({ model }) => model);
  const fallbacks = others.length === 0 ? '' : `, else ${others.join(', ')}`;
  const claude = first?.startsWith('claude') ? 'Claude' : 'A model';
  const through = provider === 'openai-compatible' ? 'an OpenAI-compatible server' : providerName(provider);
  return `${claude} answers through ${through}: ${first}${fallbacks}.`;
}
