import { estimateTokens } from '../model/estimate-tokens.ts';
import type { ModelRequest } from '../model/model.ts';
import { fence, fenceInstruction } from '../safety/fence.ts';
import type { Conversation, KeptExchange } from './memory.ts';
import type { MemorySettings } from './settings.ts';
import { windowOf } from './window.ts';

/** What is to be summarised, and replaced by its summary. */
export interface SummaryDue {
  /** The summary so far, which the new one goes on from. */
  readonly summary: string;
  /** Oldest first; all of them older than what stays. */
  readonly exchanges: readonly KeptExchange[];
  /** How long the new one may be. */
  readonly maxTokens: number;
}

type SummarySettings = Pick<MemorySettings, 'turns' | 'tokens' | 'summaryTokens'>;

/**
 * How much of what fills the window stays as it is. More would mean a summary after every turn; less, requests whose length goes up and
 * down, and details that are gone earlier than they need to be.
 */
const shareLeft = 0.8;

/**
 * What a summary should cover now, or `undefined`. It is due once the exchanges fill more than `fullness` of the window, and covers the
 * oldest fifth: between two summaries the messages of a request only grow, which is what a provider's cache needs. A `fullness` of 0.5 is
 * for spare time, such as a session's end.
 */
export function summaryDue(
  { exchanges, summary }: Conversation,
  { turns, tokens, summaryTokens }: SummarySettings,
  fullness = 1,
): SummaryDue | undefined {
  if (turns === 0 || summaryTokens === 0) return undefined;
  const share = (part: number) => ({ turns: Math.max(1, Math.floor(turns * part)), tokens: tokens * part });
  if (windowOf(exchanges, share(fullness)).length === exchanges.length) return undefined;
  // What was said last is what "forget that" and "longer" are about: it stays whatever its length.
  const left = Math.max(1, windowOf(exchanges, share(fullness * shareLeft)).length);
  const covered = exchanges.slice(0, -left);
  return covered.length === 0 ? undefined : { summary, exchanges: covered, maxTokens: summaryTokens };
}

/** Asks for the summary: a quick model is good enough. What was said stays data, whatever it says. */
export function summaryRequest(
  { summary, exchanges, maxTokens }: SummaryDue,
  { locale, personPseudonym }: { readonly locale: string; readonly personPseudonym?: string },
): ModelRequest {
  const talk = exchanges
    .map(({ question, answer }) => `Person: ${question}\nAssistant: ${answer}`)
    .join('\n');
  return {
    system: [
      'You keep the notes of a voice assistant. Write anew what it has to know of the conversation so far, from the earlier notes and what was said since.',
      '- Keep what the person told of themselves, their plans and wishes, what was decided, and what a later question may refer to. Leave out small talk and general knowledge.',
      '- What was said later corrects what was said earlier: keep the newest only.',
      '- Words in square brackets such as [PERSON_1] stand for private details: copy them exactly.',
      '- Invent nothing.',
      `- Plain sentences in the language of the conversation (${locale}), at most ${Math.ceil(maxTokens / 2)} words; in a language without spaces as many characters. Only the notes themselves.`,
      fenceInstruction,
    ].join('\n'),
    messages: [
      {
        role: 'user',
        content: [
          ...(summary === '' ? [] : [fence(summary, 'earlier notes')]),
          fence(talk, 'said since'),
        ].join('\n\n'),
      },
    ],
    maxOutputTokens: maxTokens,
    format: 'text',
    ...(personPseudonym === undefined ? {} : { personPseudonym }),
  };
}

/** The conversation with the summary instead of what it covers; `undefined` when it cannot take that place. */
export function withSummary(
  conversation: Conversation,
  due: SummaryDue,
  summary: string,
): Conversation | undefined {
  const text = summary.trim();
  if (text === '' || estimateTokens(text) > due.maxTokens) return undefined;
  const { exchanges } = conversation;
  const isSame =
    conversation.summary === due.summary &&
    due.exchanges.every(
      ({ turnId, question, answer }, index) =>
        exchanges[index]?.turnId === turnId &&
        exchanges[index].question === question &&
        exchanges[index].answer === answer,
    );
  if (!isSame) return undefined;
  return { ...conversation, summary: text, exchanges: exchanges.slice(due.exchanges.length) };
}
