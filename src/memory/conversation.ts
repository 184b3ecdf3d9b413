import type { StoreItem } from '../store/store.ts';
import type { Conversation, Exchange } from './memory.ts';

/** Somebody who never spoke. */
export const noConversation: Conversation = { exchanges: [], lastSaid: '', vault: '' };

/** The stored conversation; something unreadable (an older version's, a damaged one) counts as none. */
export function readConversation(item: StoreItem | undefined): Conversation | undefined {
  if (item === undefined) return undefined;
  try {
    const value = JSON.parse(item.value) as Conversation;
    if (!Array.isArray(value.exchanges) || typeof value.lastSaid !== 'string') return undefined;
    return { ...value, vault: typeof value.vault === 'string' ? value.vault : '' };
  } catch {
    return undefined;
  }
}

/** The exchange in its place: instead of what the same turn kept before, or at the end. Only the latest `turns` stay. */
export function withExchange(
  conversation: Conversation = noConversation,
  exchange: Exchange,
  lastSaid: string | undefined,
  turns: number,
): Conversation {
  const index = conversation.exchanges.findIndex(({ turnId }) => turnId === exchange.turnId);
  const exchanges =
    index === -1 ? [...conversation.exchanges, exchange] : conversation.exchanges.with(index, exchange);
  return {
    ...conversation,
    exchanges: turns === 0 ? [] : exchanges.slice(-turns),
    lastSaid: lastSaid ?? conversation.lastSaid,
  };
}

/** The configured number may have become smaller since the conversation was kept. */
export function latestExchanges(
  conversation: Conversation | undefined,
  turns: number,
): Conversation | undefined {
  if (conversation === undefined || conversation.exchanges.length <= turns) return conversation;
  return { ...conversation, exchanges: turns === 0 ? [] : conversation.exchanges.slice(-turns) };
}
