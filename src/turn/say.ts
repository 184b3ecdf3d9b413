import { helpingEnd } from '../speech/helping.ts';
import { phrasesFor } from '../speech/phrases.ts';
import { cardFor, compose } from './compose.ts';
import type { Draft } from './draft.ts';
import { fallback } from './fallback.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import type { Reply } from './request.ts';

/** A reply and how far into the answer's sentences it reaches. */
export interface Helping {
  readonly reply: Reply;
  /** Sentences of the answer in this reply, without offers and prompts: what "repeat" says again. */
  readonly said: string;
  /** Index after the last sentence told. */
  readonly told: number;
}

/** Waits until there is something to reply with: the answer is done, a whole helping is there, or the time is up. Never rejects. */
export async function awaitHelping(
  ports: TurnPorts,
  heard: Heard,
  draft: Draft,
  from: number,
): Promise<void> {
  const { clock, settings } = ports;
  let isTimeUp = false;
  const timeUp = Promise.withResolvers<void>();
  const cancel = clock.after(heard.deadlineAtMs - clock.elapsedMs(), () => {
    isTimeUp = true;
    timeUp.resolve();
  });
  const helping = { locale: heard.locale, helpingMs: settings.helpingMs };
  try {
    while (!isTimeUp) {
      const seen = draft.sentences.length;
      if (draft.status !== 'writing' || helpingEnd(draft.sentences, from, helping) < seen) return;
      await Promise.race([draft.changed(seen), timeUp.promise]);
    }
  } finally {
    cancel();
  }
}

/**
 * Makes the reply of a draft as it stands, starting at sentence `from`. Whatever is not told is offered with "go on"; an answer that
 * broke off is closed in words; a refusal replaces everything; nothing at all becomes a fitting phrase.
 */
export function say(ports: TurnPorts, heard: Heard, draft: Draft, question: string, from = 0): Helping {
  const phrases = phrasesFor(heard.locale);
  if (draft.status === 'refused') {
    return { reply: fallback(ports, heard, 'think/refusal'), said: phrases.refusal, told: from };
  }
  const { sentences, status } = draft;
  if (sentences.length <= from) return sayNothingYet(ports, heard, draft, from);

  const told = helpingEnd(sentences, from, { locale: heard.locale, helpingMs: ports.settings.helpingMs });
  const said = sentences.slice(from, told).join(' ');
  const isAllTold = told === sentences.length;
  const card = cardFor(question, draft.card ?? sentences.join(' '));
  if (isAllTold && status === 'complete')
    return { reply: compose(ports, heard, { speech: said, card }), said, told };
  const isCut = isAllTold && status !== 'writing';
  const offer = isCut ? phrases.cutShort : phrases.offerMore;
  return {
    reply: compose(ports, heard, { speech: said, question: offer, card, restPending: true }),
    said,
    told,
  };
}

function sayNothingYet(ports: TurnPorts, heard: Heard, draft: Draft, from: number): Helping {
  const phrases = phrasesFor(heard.locale);
  if (draft.status === 'writing') {
    const reply = compose(ports, heard, {
      speech: '',
      question: phrases.takesLong,
      restPending: true,
      cause: 'think/timeout',
    });
    return { reply, said: '', told: from };
  }
  if (draft.status === 'complete') {
    // Words were written, but none that can be spoken.
    return { reply: fallback(ports, heard, 'think/empty'), said: '', told: from };
  }
  return { reply: fallback(ports, heard, draft.error?.code ?? 'think/empty'), said: '', told: from };
}
