import { helpingEnd } from '../speech/helping.ts';
import { phrasesFor } from '../speech/phrases.ts';
import { cardFor, compose, endsWithQuestion } from './compose.ts';
import type { Delivered } from './deliver.ts';
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

/** What a reply is made with beside the draft. */
export interface Saying {
  /** Index of the first sentence that is this turn's. */
  readonly from: number;
  readonly notice?: string | undefined;
  /** What a tool has done, in words of ours: no refusal to speak of it may hide that. */
  readonly done?: string | undefined;
}

/**
 * Makes the reply of a draft as it stands: the sentences from `from` on, less those up to `told` that were said early. Whatever is not
 * told is offered with "go on"; an answer that broke off is closed in words; a refusal replaces everything; nothing at all becomes a
 * fitting phrase.
 */
export function say(
  ports: TurnPorts,
  heard: Heard,
  draft: Draft,
  question: string,
  { from, told: toldEarly, spokeEarly, notice, done }: Saying & Delivered,
): Helping {
  const order = spokeEarly ? { followsEarlySpeech: true } : {};
  const { sentences, status } = draft;
  if (status === 'refused' && done !== undefined) {
    return { reply: { ...compose(ports, heard, { speech: done }), ...order }, said: done, told: toldEarly };
  }
  if (status === 'refused') {
    const refusal = fallback(ports, heard, draft.error?.code ?? 'think/refusal');
    return { reply: { ...refusal, ...order }, said: refusal.speech, told: toldEarly };
  }
  if (sentences.length <= from)
    return { reply: { ...sayNothingYet(ports, heard, draft), ...order }, said: '', told: from };

  const phrases = phrasesFor(heard.locale);
  // What was said early is told, even where the helping turns out shorter once more sentences are known.
  const helping = { locale: heard.locale, helpingMs: ports.settings.helpingMs };
  const told = Math.max(helpingEnd(sentences, from, helping), toldEarly);
  const said = sentences.slice(from, told).join(' ');
  const rest = sentences.slice(toldEarly, told).join(' ');
  const card = cardFor(question, draft.card ?? sentences.join(' '));
  const isAllTold = told === sentences.length;
  if (isAllTold && draft.question !== undefined) {
    const before = sentences.slice(toldEarly, told - 1).join(' ');
    const reply = compose(ports, heard, { speech: before, question: draft.question, card });
    return { reply: { ...reply, ...order }, said, told };
  }
  if (isAllTold && draft.isSpeechOver) {
    const asksItself = endsWithQuestion(said);
    const answered = { speech: rest, asksItself, card, ...(notice === undefined ? {} : { notice }) };
    return { reply: { ...compose(ports, heard, answered), ...order }, said, told };
  }
  const isCut = isAllTold && status !== 'writing';
  const offer = isCut ? phrases.cutShort : phrases.offerMore;
  const reply = compose(ports, heard, { speech: rest, question: offer, card, restPending: true });
  return { reply: { ...reply, ...order }, said, told };
}

function sayNothingYet(ports: TurnPorts, heard: Heard, draft: Draft): Reply {
  if (draft.status === 'writing') {
    const { takesLong } = phrasesFor(heard.locale);
    return compose(ports, heard, {
      speech: '',
      question: takesLong,
      restPending: true,
      cause: 'think/timeout',
    });
  }
  // Also where words were written, but none that can be spoken.
  return fallback(ports, heard, draft.error?.code ?? 'think/empty');
}
