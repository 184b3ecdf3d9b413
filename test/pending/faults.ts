import { phrasesFor } from '../../src/speech/phrases.ts';
import type { Evening, Met, Person } from './evening.ts';
import { numbersIn } from './story.ts';
import { lengthOf } from './tale-teller.ts';

const phrases = phrasesFor('en-US');
const deadlineMs = 6_500;

/** Everything that went wrong in an evening, in words; nothing, if all is well. */
export function faultsOf({ met, lines, waiting, isOver }: Evening): string[] {
  const people: readonly Person[] = ['anna', 'ben'];
  return [
    ...people.flatMap((who) => met[who].flatMap((turn) => faultsOfTurn(who, turn))),
    ...people.flatMap((who) => faultsOfTales(who, met[who])),
    ...(isOver ? [] : ['a turn did not end']),
    ...(waiting === 0 ? [] : [`${waiting} timers are left`]),
    ...lines
      .filter((line) => /sentence with|tell me|amzn1|UPSTREAM/.test(line))
      .map((line) => `logged: ${line}`),
    ...lines.filter((line) => line.includes('defect')),
  ];
}

function faultsOfTurn(who: Person, { said, events }: Met): string[] {
  const [reply, ...more] = events.filter((event) => event.type === 'say-reply');
  if (reply === undefined) return [`${who}: no reply to ${said}`];
  const other = who === 'anna' ? /ben\d+of/ : /anna\d+of/;
  const { speech, keepListening, prompt } = reply.reply;
  return [
    ...(more.length === 0 ? [] : [`${who}: ${more.length + 1} replies to ${said}`]),
    ...(reply.atMs <= deadlineMs + 200 ? [] : [`${who}: ${said} was answered after ${reply.atMs} ms`]),
    ...(keepListening && (speech === '' || prompt === undefined)
      ? [`${who}: ${said} opened a silent microphone`]
      : []),
    ...(other.test(JSON.stringify(events)) ? [`${who}: ${said} was answered with another’s words`] : []),
    ...(/UPSTREAM/.test(speech) ? [`${who}: ${said} was answered with an error text`] : []),
  ];
}

/** What a turn told: the directives that were taken, then the reply. */
function toldIn({ events }: Met): string {
  return events
    .map((event) => {
      if (event.type === 'say-early' && event.isSpoken) return event.speech;
      return event.type === 'say-reply' ? event.reply.speech : '';
    })
    .join(' ');
}

function faultsOfTales(who: Person, turns: readonly Met[]): string[] {
  const tales = turns.flatMap(({ said }) => /tell me tale (\w+)/.exec(said)?.[1] ?? []);
  return tales.flatMap((tale) => {
    const telling = turns.filter(
      (turn) => turn.said !== 'repeat' && numbersIn(toldIn(turn), tale).length > 0,
    );
    const told = telling.flatMap((turn) => numbersIn(toldIn(turn), tale));
    // What the store failed to note as told may be told again, and is all that may.
    const once = telling.some((turn) => has(turn, 'remember-error')) ? [...new Set(told)] : told;
    const isInOrder = once.every((number, index) => number === index + 1);
    const isWhole = once.length === lengthOf(tale) || !isOwed(tale, turns);
    return isInOrder && isWhole ? [] : [`${who}: ${tale} was told as ${told.join(' ')}`];
  });
}

/** Whether the whole tale was to be told by the end: nothing that the person said, and no other answer, dropped its rest. */
function isOwed(tale: string, turns: readonly Met[]): boolean {
  let owed = false;
  for (const turn of turns) {
    const { said, events } = turn;
    const reply = events.find((event) => event.type === 'say-reply')?.reply;
    if (has(turn, 'recall-error') || has(turn, 'remember-error')) return false;
    if (said === 'new-topic' || (said === 'no' && reply?.speech.includes(phrases.allRight))) owed = false;
    const isAsked = said.startsWith('tell me tale') || said === 'shorter';
    if (isAsked && reply?.restPending) owed = said.endsWith(tale);
    // Also one that came after the reply: the rest is not to be told.
    if (owed && events.some((event) => event.type === 'think-end' && event.stopReason === 'refusal'))
      return false;
  }
  return owed;
}

function has({ events }: Met, type: string): boolean {
  return events.some((event) => event.type === type);
}
