import { seconds } from '../format/seconds.ts';
import { attemptsOf } from './attempts.ts';
import { eventsOf, firstEvent, type ShownTurn } from './shown-turn.ts';

/** Something to know about a turn, in a sentence. */
export interface Remark {
  /** `trouble`: the person noticed. `note`: nobody but us did. */
  readonly weight: 'trouble' | 'note';
  readonly text: string;
}

/** What went wrong or otherwise than usual, the worst first. */
export function remarksOf(turn: ShownTurn, deadlineMs: number): Remark[] {
  const remarks: Remark[] = [];
  const trouble = (text: string) => remarks.push({ weight: 'trouble', text });
  const note = (text: string) => remarks.push({ weight: 'note', text });
  const { heard } = turn;
  const reply = firstEvent(turn, 'say-reply')?.event.reply;

  if (turn.failed !== undefined) trouble(turn.failed);
  if (heard?.failure !== undefined) {
    const code = codeIn(heard.response);
    trouble(
      `Alexa would apologise: ${heard.failure}${heard.status === undefined ? '' : `, HTTP ${heard.status}`}${code}.`,
    );
  }
  for (const { rule, detail, refused } of heard?.violations ?? []) {
    (refused ? trouble : note)(`Alexa's rule ${rule}: ${detail}`);
  }
  for (const { event } of eventsOf(turn, 'hear-guarded')) note(`No model was asked: rule ${event.rule}.`);
  if (reply?.cause !== undefined) trouble(`The reply says why there is no answer: ${reply.cause}.`);
  for (const { event } of eventsOf(turn, 'say-blocked'))
    trouble(`The answer ends where rule ${event.rule} stopped it.`);
  if (heard !== undefined && heard.totalMs >= deadlineMs) {
    trouble(`The deadline of ${seconds(deadlineMs)} came first: the reply has what was finished by then.`);
  }
  if (reply?.restPending === true) note('A part of the answer is kept. “Go on” tells it.');
  const failed = attemptsOf(turn).filter(({ isFailed }) => isFailed);
  for (const [outcome, attempts] of Map.groupBy(failed, ({ outcome }) => outcome)) {
    note(`${attempts.map(({ model }) => model).join(', ')} failed: ${outcome}.`);
  }
  for (const { event } of eventsOf(turn, 'think-cached')) note(`Answered from the cache (${event.type}).`);
  for (const { event } of eventsOf(turn, 'think-tool-end'))
    note(`Tool ${event.name}: ${event.outcome}, after ${seconds(event.tookMs)}.`);
  for (const { event } of eventsOf(turn, 'recall-error')) note(`Nothing was recalled: ${event.code}.`);
  for (const { event } of eventsOf(turn, 'remember-error')) note(`Not remembered: ${event.code}.`);
  for (const { event } of eventsOf(turn, 'say-early')) {
    if (!event.isSpoken) note(`Early speech was not taken, and went into the reply: “${event.speech}”`);
  }
  return remarks.sort((a, b) => Number(a.weight === 'note') - Number(b.weight === 'note'));
}

/** Of a request that was refused: our own error code, which Alexa does not tell. */
function codeIn(response: unknown): string {
  const { error } = (response ?? {}) as { error?: { code?: unknown } };
  return typeof error?.code === 'string' ? `, ${error.code}` : '';
}
