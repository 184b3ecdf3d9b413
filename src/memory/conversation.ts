import type { StoreItem } from '../store/store.ts';
import type { Conversation, Exchange, KeptExchange, KeptFact, Pending } from './memory.ts';
import { noConversation } from './no-conversation.ts';
import type { MemorySettings } from './settings.ts';

/** A private conversation that nobody ended. */
export const privateForMs = 15 * 60_000;
/** As long as Alexa keeps a microphone open, and somebody to think it over. */
const awaitingForMs = 2 * 60_000;

/**
 * The stored conversation as it stands at `nowMs`: without what is too old, though the facts keep the item alive. What cannot be read (a
 * damaged one) counts as none; what an older version wrote has no summary and no facts.
 */
export function readConversation(
  item: StoreItem | undefined,
  nowMs: number,
  settings: MemorySettings,
): Conversation | undefined {
  const kept = item === undefined ? undefined : parsed(item.value, nowMs);
  if (kept === undefined || (kept.isPrivate && nowMs >= kept.lastAtMs + privateForMs)) return undefined;
  const { awaiting, facts, ...rest } = kept;
  const isFresh = nowMs < kept.lastAtMs + settings.conversationMs;
  const areFactsFresh = nowMs < (facts.at(-1)?.atMs ?? 0) + settings.factMs;
  const isAwaiting = awaiting !== undefined && nowMs < awaiting.atMs + awaitingForMs;
  const { isPrivate } = kept;
  return {
    ...(isFresh
      ? rest
      : { ...noConversation, vault: kept.vault, lastAtMs: kept.lastAtMs, ...(isPrivate && { isPrivate }) }),
    facts: areFactsFresh ? facts : [],
    ...(isAwaiting && isFresh ? { awaiting } : {}),
  };
}

function parsed(text: string, nowMs: number): Conversation | undefined {
  try {
    const value = JSON.parse(text) as Partial<Conversation>;
    if (!Array.isArray(value.exchanges) || typeof value.lastSaid !== 'string') return undefined;
    return {
      ...noConversation,
      lastAtMs: nowMs,
      ...value,
      lastSaid: value.lastSaid,
      exchanges: (value.exchanges as Partial<KeptExchange>[]).map(
        ({ turnId = '', question = '', answer = '', atMs = 0 }) => {
          return { turnId, question, answer, atMs };
        },
      ),
      facts: (value.facts ?? []).filter(isFact),
    };
  } catch {
    return undefined;
  }
}

function isFact({ text, atMs }: Partial<KeptFact>): boolean {
  return typeof text === 'string' && Number.isSafeInteger(atMs);
}

/** When nothing of it is of use any more, wall clock. */
export function expiryOf({ isPrivate, lastAtMs, facts }: Conversation, settings: MemorySettings): number {
  if (isPrivate) return lastAtMs + privateForMs;
  const factsUntilMs = (facts.at(-1)?.atMs ?? 0) + settings.factMs;
  return Math.max(lastAtMs + settings.conversationMs, facts.length === 0 ? 0 : factsUntilMs);
}

/** Whether it says nothing about anybody. That it is private says something. */
export function isBlank(conversation: Conversation): boolean {
  const { exchanges, summary, facts, lastSaid, awaiting, isPrivate } = conversation;
  const isEmpty = exchanges.length === 0 && facts.length === 0 && summary === '' && lastSaid === '';
  return isEmpty && awaiting === undefined && !isPrivate;
}

/** Every text that may hold placeholders, those of the pending answer included. */
export function* textsOf(
  { exchanges, summary, facts, lastSaid, awaiting }: Conversation,
  pending: Pending | undefined,
): Generator<string> {
  for (const { question, answer } of exchanges) yield* [question, answer];
  for (const { text } of facts) yield text;
  yield* [summary, lastSaid];
  if (awaiting?.what === 'tool') yield awaiting.input;
  if (pending !== undefined) yield* [pending.question, ...pending.sentences];
}

/**
 * The exchange in its place: instead of what the same turn kept before, or at the end. What only grew (`isNew` is false) has no place any
 * more where its beginning was summarised or forgotten.
 */
export function withExchange(
  conversation: Conversation,
  exchange: Exchange,
  nowMs: number,
  isNew: boolean,
): Conversation {
  const { exchanges } = conversation;
  const index = exchanges.findIndex(({ turnId }) => turnId === exchange.turnId);
  const before = exchanges[index];
  if (before !== undefined)
    return { ...conversation, exchanges: exchanges.with(index, { ...exchange, atMs: before.atMs }) };
  return isNew ? { ...conversation, exchanges: [...exchanges, { ...exchange, atMs: nowMs }] } : conversation;
}
