import { phrasesFor } from '../speech/phrases.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import type { Reply } from './request.ts';

/** What goes into a reply before it is decided whether the microphone opens. */
export interface Said {
  /** Sentences of the answer, or a phrase. */
  readonly speech: string;
  /** A question to close with, such as the offer to go on. Opens the microphone, whatever the settings say. */
  readonly question?: string;
  /** Whether the speech itself invites to say something: `true` opens the microphone and adds no question, `false` closes the session. */
  readonly invites?: boolean;
  /** Whether the answer ends with a question, where `speech` is not all of it. */
  readonly asksItself?: boolean;
  /** That an AI answers: said with our own closing question, or at the end where nothing is asked. Not beside a question of the answer. */
  readonly notice?: string;
  readonly card?: Reply['card'];
  readonly restPending?: boolean;
  readonly cause?: Reply['cause'];
}

/**
 * Makes a reply of what is said. An open microphone always has a question: the answer's own, the one given, or a varied
 * "what else?" (Alexa's certification refuses an open session without a prompt).
 */
export function compose(ports: TurnPorts, heard: Heard, said: Said): Reply {
  const { question, invites, notice } = said;
  const asksItself = question === undefined && (invites ?? said.asksItself ?? endsWithQuestion(said.speech));
  const listens = question !== undefined || (invites ?? isListeningOn(ports, asksItself));
  const closing = question ?? promptFor(ports, heard, invites);
  // A question that was said early is not repeated, but a microphone does not open without a word.
  const isClosed = listens && (!asksItself || said.speech === '');
  const prompt = isClosed ? joined(notice, closing) : closing;
  return {
    speech: isClosed ? joined(said.speech, prompt) : listens ? said.speech : joined(said.speech, notice),
    keepListening: listens,
    ...(listens ? { prompt } : {}),
    restPending: said.restPending ?? false,
    ...(said.card === undefined ? {} : { card: said.card }),
    ...(said.cause === undefined ? {} : { cause: said.cause }),
  };
}

function joined(one = '', other = ''): string {
  return `${one} ${other}`.trim();
}

function isListeningOn({ settings }: TurnPorts, asksItself: boolean): boolean {
  return settings.keepListening === 'always' || (settings.keepListening === 'question' && asksItself);
}

function promptFor(ports: TurnPorts, heard: Heard, invites: boolean | undefined): string {
  const phrases = phrasesFor(heard.locale);
  return invites ? phrases.firstPrompt : pick(phrases.prompts, ports.random());
}

/** Whether the last thing said is a question, in any script we speak. */
export function endsWithQuestion(speech: string): boolean {
  return /[?？؟]["'”’»」』)\]\s]*$/u.test(speech);
}

/** One of several phrases, so that nobody hears the same one every time. */
export function pick(phrases: readonly string[], random: number): string {
  return phrases[Math.floor(random * phrases.length)] ?? phrases[0] ?? '';
}

/** The card for an answer: the question as its title, the model's longer text or else what was said. */
export function cardFor(question: string, text: string): NonNullable<Reply['card']> {
  const title = question.length <= 80 ? question : `${question.slice(0, 79).trimEnd()}…`;
  return { title: title.toWellFormed(), text };
}
