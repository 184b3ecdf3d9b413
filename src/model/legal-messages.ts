import { WellspokenError } from '../errors.ts';
import type { ModelMessage, ModelRequest } from './model.ts';

/**
 * The messages as every provider accepts them: none blank, the first one the user's, no half characters (which a JSON parser on
 * the other side may refuse).
 *
 * @throws `think/bad-request` when the last one is not the user's: current models refuse to continue a given beginning
 *   (platform.claude.com/docs, API errors, "Prefill not supported").
 */
export function legalMessages({ messages }: ModelRequest): ModelMessage[] {
  const spoken = messages.filter((message) => message.content.trim() !== '');
  const first = spoken.findIndex((message) => message.role === 'user');
  if (first === -1 || spoken.at(-1)?.role !== 'user') {
    throw new WellspokenError(
      'think/bad-request',
      'A model is only asked when the last word was the user’s.',
    );
  }
  return spoken.slice(first).map(({ role, content }) => ({ role, content: content.toWellFormed() }));
}
