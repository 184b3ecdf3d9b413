import type { Assistant } from '../../assistant.ts';
import { readConversation } from '../../memory/conversation.ts';
import type { Conversation } from '../../memory/memory.ts';
import { readPending } from '../../memory/pending.ts';
import { personKey } from '../../memory/person-key.ts';
import type { MemorySettings } from '../../memory/settings.ts';
import { windowOf } from '../../memory/window.ts';
import type { KeptText, MemoryView } from './wire.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What is kept of a person, with what its placeholders stand for. Rejects as the store does. */
export async function memoryView(assistant: Assistant, person: string, nowMs: number): Promise<MemoryView> {
  const { conversation, pending } = await read(assistant, person, nowMs);
  const exchanges = conversation?.exchanges ?? [];
  const inWindow = new Set(windowOf(exchanges, assistant.config.memory));
  return {
    person,
    isPrivate: conversation?.isPrivate ?? false,
    facts: conversation?.facts ?? [],
    summary: conversation?.summary ?? '',
    exchanges: exchanges.map((exchange) => ({
      question: exchange.question,
      answer: exchange.answer,
      atMs: exchange.atMs,
      isInWindow: inWindow.has(exchange),
    })),
    pending,
    placeholders: placeholdersOf(assistant, person, conversation),
  };
}

/** What was kept of one turn; `undefined` where nothing was. Rejects as the store does. */
export async function keptOf(
  assistant: Assistant,
  person: string,
  turnId: string,
  nowMs: number,
): Promise<KeptText | undefined> {
  const { conversation } = await read(assistant, person, nowMs);
  const exchange = conversation?.exchanges.findLast((one) => one.turnId === turnId);
  if (exchange === undefined) return undefined;
  const { question, answer } = exchange;
  return { question, answer, placeholders: placeholdersOf(assistant, person, conversation) };
}

async function read({ store, config }: Assistant, person: string, nowMs: number) {
  const names = ['conversation', 'private', 'pending'] as const;
  const [lasting, secret, pending] = await store.get(names.map((name) => personKey(person, name)));
  const { retention } = config;
  const settings: MemorySettings = {
    ...config.memory,
    conversationMs: retention.conversationDays * dayMs,
    factMs: retention.factDays * dayMs,
    pendingMs: retention.pendingHours * hourMs,
  };
  const conversation =
    readConversation(secret, nowMs, settings) ?? readConversation(lasting, nowMs, settings);
  return { conversation, pending: readPending(pending) };
}

function placeholdersOf(
  assistant: Assistant,
  person: string,
  conversation: Conversation | undefined,
): Readonly<Record<string, string>> {
  const known = assistant.reveal(person, conversation?.vault ?? '');
  // Keys without brackets are counts of those given out, which stand for nothing.
  return Object.fromEntries(Object.entries(known).filter(([name]) => name.startsWith('[')));
}
