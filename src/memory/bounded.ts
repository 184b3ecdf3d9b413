import { estimateTokens } from '../model/estimate-tokens.ts';
import type { KeptExchange } from './memory.ts';
import type { MemorySettings } from './settings.ts';
import { firstThatFits, tokensOf, windowOf } from './window.ts';

/** How many windows may wait for a summary that does not come. */
const mostWindows = 4;
/** Half of what a value in a store may have: facts, summary and vault need room as well. */
const mostBytes = 128 * 1024;
/** Whatever the window: several of them, and the placeholders' values, fit into one value of a store. */
const mostTokensEach = 8_000;

/**
 * The exchanges that are kept: all that no summary covers yet, so that a summary that fails loses nothing, up to four windows. Where
 * none is ever written, those the model gets to see.
 */
export function boundedExchanges(
  exchanges: readonly KeptExchange[],
  settings: MemorySettings,
): readonly KeptExchange[] {
  const { turns, tokens, summaryTokens } = settings;
  if (turns === 0 || summaryTokens === 0) return windowOf(exchanges, settings);
  const all = Number.POSITIVE_INFINITY;
  const from = Math.max(
    firstThatFits(exchanges, all, mostWindows * tokens, tokensOf),
    firstThatFits(exchanges, all, mostBytes, (exchange) => Buffer.byteLength(JSON.stringify(exchange))),
  );
  return from === 0 ? exchanges : exchanges.slice(from);
}

/** An exchange no longer than the window; of a longer one the beginnings of question and answer. */
export function boundedExchange<Given extends { readonly question: string; readonly answer: string }>(
  exchange: Given,
  { tokens }: Pick<MemorySettings, 'tokens'>,
): Given {
  const most = Math.min(tokens, mostTokensEach);
  if (tokensOf({ turnId: '', ...exchange }) <= most) return exchange;
  const question = beginning(exchange.question, Math.floor(most / 2));
  return { ...exchange, question, answer: beginning(exchange.answer, most - estimateTokens(question)) };
}

/** The text up to a space before it gets too long, with an ellipsis. A token takes four bytes by our estimate. */
function beginning(text: string, tokens: number): string {
  if (estimateTokens(text) <= tokens) return text;
  const ellipsis = ' …';
  const bytes = Math.max(0, tokens * 4 - Buffer.byteLength(ellipsis));
  const cut = Buffer.from(text.slice(0, bytes))
    .subarray(0, bytes)
    .toString()
    .replace(/\uFFFD+$/, '');
  const space = cut.search(/\s\S*$/);
  // Never through a placeholder: half of one is neither hidden nor shown.
  const opened = cut.lastIndexOf('[');
  const end = space > cut.length / 2 ? space : opened > cut.lastIndexOf(']') ? opened : cut.length;
  return `${cut.slice(0, end)}${ellipsis}`;
}
