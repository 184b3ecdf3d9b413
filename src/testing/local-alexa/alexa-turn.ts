import type { RequestEnvelope } from 'ask-sdk-model';
import type { Clock } from '../../clock.ts';
import { asRecord } from './as-record.ts';
import type { IncomingDirective } from './directive-receiver.ts';
import type { ReceivedDirective } from './heard.ts';
import { checkDirective } from './platform-rules.ts';
import type { Utterance } from './playback.ts';
import { readSpokenString } from './speech-value.ts';
import type { Violation } from './violation.ts';

/** How the directive service answers, to try a skill against a slow, refusing or dead one. */
export interface DirectiveAnswer {
  /** Status instead of 204 for a directive that is in order. */
  readonly status?: number;
  /** Wait before answering, and before the device gets the words. */
  readonly delayMs?: number;
  /** Cut the connection instead of answering. */
  readonly hangUp?: boolean;
  /** Whether the words reach the device. Default: only if the sender got a 2xx answer in time. */
  readonly heard?: boolean;
}

/** One request on its way: what was sent, and the early speech that came for it so far. */
export class AlexaTurn {
  readonly envelope: RequestEnvelope;
  readonly early: Utterance[] = [];
  readonly directives: ReceivedDirective[] = [];
  readonly violations: Violation[] = [];
  /** Set once the reply has come or the window has closed. */
  replied = false;
  #received = 0;
  #accepted = 0;
  readonly #clock: Clock;
  readonly #startedMs: number;

  constructor(envelope: RequestEnvelope, clock: Clock) {
    this.envelope = envelope;
    this.#clock = clock;
    this.#startedMs = clock.elapsedMs();
  }

  elapsedMs(): number {
    return this.#clock.elapsedMs() - this.#startedMs;
  }

  /**
   * Takes in a progressive directive; resolves to the status to answer with, or `undefined` for hanging up.
   * @param answerFor How to answer the directive with this number, counted from 1.
   */
  async receive(
    incoming: IncomingDirective,
    answerFor: (nth: number) => DirectiveAnswer,
  ): Promise<number | undefined> {
    const atMs = this.elapsedMs();
    this.#received += 1;
    const answer = answerFor(this.#received);
    const verdict = checkDirective({
      body: incoming.body,
      authorization: incoming.authorization,
      request: this.envelope.request,
      apiAccessToken: this.envelope.context.System.apiAccessToken ?? '',
      acceptedBefore: this.#accepted,
      replied: this.replied,
    });
    this.violations.push(...verdict.violations);
    const isInOrder = verdict.status === 204;
    if (isInOrder) this.#accepted += 1;
    if (answer.delayMs) await this.#clock.sleep(answer.delayMs);

    const status = answer.hangUp ? undefined : isInOrder ? (answer.status ?? 204) : verdict.status;
    const isConfirmed = status !== undefined && status >= 200 && status < 300 && !incoming.isGone();
    const heard = isInOrder && !this.replied && (answer.heard ?? isConfirmed);
    const speech = asRecord(asRecord(incoming.body)?.['directive'])?.['speech'];
    const source = typeof speech === 'string' ? speech : '';
    this.directives.push({ atMs, speech: source, status, heard });
    if (heard) {
      const { text, pauseMs } = readSpokenString(source).reading;
      this.early.push({ atMs: this.elapsedMs(), text, pauseMs, source: 'early' });
    }
    return status;
  }
}
