import { asWellspokenError } from '../errors.ts';
import type { AwaitedCall, Pending } from '../memory/memory.ts';
import { phrasesFor } from '../speech/phrases.ts';
import { toSpeakable } from '../speech/speakable.ts';
import { awaitedCall, decline, dropAwaited, dropsAwaited, isClaimed } from './awaited-call.ts';
import { slices } from './budget.ts';
import { compose, endsWithQuestion } from './compose.ts';
import { fallback } from './fallback.ts';
import type { Heard } from './heard.ts';
import { inTime } from './in-time.ts';
import type { TurnPorts } from './ports.ts';
import type { Background } from './recall.ts';
import type { Reply } from './request.ts';
import { isAbandoned, tellRest } from './rest.ts';
import type { Helping } from './say.ts';
import { forgetAll, steer } from './steer.ts';
import { storeCall } from './store-call.ts';

/** A question for the model. */
export interface Ask {
  readonly kind: 'ask';
  /** As the model gets it. */
  readonly question: string;
  /** The broken answer that this call goes on with. */
  readonly continues?: Pending;
  /** The person asked for more thought. */
  readonly wantsDepth?: boolean;
  /** The call that the person just said yes to. This turn alone has it. */
  readonly confirmed?: AwaitedCall;
  /** Only what was said is to be said again: nothing is called for it. */
  readonly withoutTools?: boolean;
}

/** What a turn comes to: something we can say ourselves, or a question for the model. */
export type Plan =
  | Ask
  | {
      readonly kind: 'reply';
      readonly reply: Reply;
      readonly writes: () => Promise<unknown>[];
      /** Everything about the person was just deleted: nothing is written any more, not even that they were answered. */
      readonly leavesNoTrace?: boolean;
    };

/** Decides by what was wanted, what is pending and what was said last. Calls no model. */
export async function converse(ports: TurnPorts, heard: Heard, background: Background): Promise<Plan> {
  const plan = await decide(ports, heard, background);
  const isAwaiting = background.conversation?.awaiting?.what === 'tool';
  if (plan.kind === 'ask' || !isAwaiting || !dropsAwaited(heard, background)) return plan;
  return { ...plan, writes: () => [...plan.writes(), ...dropAwaited(ports, heard, background)] };
}

async function decide(ports: TurnPorts, heard: Heard, background: Background): Promise<Plan> {
  const { memory } = ports;
  const { intention, person, locale } = heard;
  const { pending, conversation } = background;
  const phrases = phrasesFor(locale);
  const lastSaid = conversation?.lastSaid ?? '';
  /** A phrase that itself says what to do next. */
  const invite = (speech: string): Plan => reply(compose(ports, heard, { speech, invites: true }));

  switch (intention.kind) {
    case 'launch':
      if (pending !== undefined) {
        return reply(offerPending(ports, heard, pending), () => [
          memory.markOffered(person, pending.turnId, true),
        ]);
      }
      return invite(conversation === undefined ? phrases.welcome : phrases.welcomeBack);
    case 'help':
      return invite(phrases.help);
    case 'stop':
      return reply(goodbye(phrases.goodbye));
    case 'unheard':
      return invite(phrases.askAgain);
    case 'new-topic':
      // Before the reply: the next question may come sooner than a write after it.
      await storeCall(ports, 'remember', slices.steerMs, () => memory.startAfresh(person)).catch(() => {});
      return invite(phrases.newTopic);
    case 'repeat':
      return lastSaid === ''
        ? invite(phrases.nothingToRepeat)
        : reply(compose(ports, heard, { speech: lastSaid }));
    case 'go-on':
      if (!background.isKnown) return reply(fallback(ports, heard, 'recall/unavailable'));
      return (await rest(ports, heard, background)) ?? invite(phrases.nothingPending);
    case 'yes': {
      if (conversation?.awaiting?.what === 'forget') return forgetAll(ports, heard, 'receipt');
      const call = awaitedCall(background);
      if (call !== undefined)
        return (await isClaimed(ports, heard, call)) ?? { ...ask(phrases.yes), confirmed: call };
      const told = pending?.offered ? await rest(ports, heard, background) : undefined;
      if (told !== undefined) return told;
      // "Yes" to our own "what else?" announces a question; to a question of the model it is the answer.
      return endsWithQuestion(lastSaid) ? ask(phrases.yes) : invite(phrases.firstPrompt);
    }
    case 'no':
      if (conversation?.awaiting?.what === 'forget') {
        return reply(compose(ports, heard, { speech: phrases.keptAfterAll }), () => [
          memory.awaiting(person, undefined),
        ]);
      }
      if (awaitedCall(background) !== undefined) return decline(ports, heard, background);
      if (pending?.offered) {
        return reply(compose(ports, heard, { speech: phrases.allRight }), () => [
          memory.dropPending(person, pending.turnId),
        ]);
      }
      return endsWithQuestion(lastSaid) ? ask(phrases.no) : reply(goodbye(phrases.goodbye));
    case 'shorter':
    case 'longer':
      if (lastSaid === '') return invite(phrases.nothingToRepeat);
      return intention.kind === 'shorter'
        ? { ...ask(phrases.sayShorter), withoutTools: true }
        : ask(phrases.sayLonger);
    case 'think-harder': {
      const question = conversation?.exchanges.at(-1)?.question;
      return question === undefined
        ? invite(phrases.nothingToRepeat)
        : { ...ask(question), wantsDepth: true };
    }
    case 'ask':
      return ask(intention.text);
    default:
      return intention.kind === 'forget-everything' && conversation?.awaiting?.what === 'forget'
        ? forgetAll(ports, heard, 'receipt')
        : steer(ports, heard, background, intention);
  }
}

function ask(question: string): Ask {
  return { kind: 'ask', question };
}

/** The untold rest of an answer: told as it stands, or asked for again where its writer did not get to its end. */
async function rest(ports: TurnPorts, heard: Heard, background: Background): Promise<Plan | undefined> {
  try {
    return await restAsStored(ports, heard, background);
  } catch (cause) {
    const { code } = asWellspokenError(
      cause,
      'recall/unavailable',
      'The rest of an answer could not be read.',
    );
    return reply({ ...fallback(ports, heard, code), restPending: true });
  }
}

async function restAsStored(
  ports: TurnPorts,
  heard: Heard,
  background: Background,
): Promise<Plan | undefined> {
  const { pending } = background;
  if (pending === undefined) return undefined;
  const found = await tellRest(ports, heard, background);
  if ('helping' in found) {
    const { helping } = found;
    return reply(helping.reply, () => remembered(ports, heard, pending, helping));
  }
  const { left } = found;
  if (left === undefined || !isAbandoned(ports, left)) return undefined;
  // Of two devices that ask for it at once one continues it; the other waits for what that one writes.
  const untilMs = ports.clock.now() + (heard.deadlineAtMs - ports.clock.elapsedMs());
  if (await inTime(ports, heard, () => ports.memory.takeOver(heard.person, left, untilMs))) {
    return { kind: 'ask', question: left.question, continues: left };
  }
  const recalled = await inTime(ports, heard, () => ports.memory.recall(heard.person));
  return restAsStored(ports, heard, { ...background, ...recalled });
}

/** At a launch: there is an answer that was not told, and this is what it answers. */
function offerPending(ports: TurnPorts, heard: Heard, pending: Pending): Reply {
  const { pendingReady, offerMore } = phrasesFor(heard.locale);
  const question = toSpeakable(pending.question.slice(0, 100), { locale: heard.locale }).replace(
    /[\s\p{P}]+$/u,
    '',
  );
  // A function, because "$&" in what somebody asked is not a pattern.
  return compose(ports, heard, {
    speech: pendingReady.replace('{question}', () => question),
    question: offerMore,
  });
}

function remembered(ports: TurnPorts, heard: Heard, pending: Pending, helping: Helping): Promise<unknown>[] {
  const { memory } = ports;
  const writes: Promise<unknown>[] =
    helping.said === '' ? [] : [memory.keepLastSaid(heard.person, helping.said)];
  return helping.reply.restPending ? writes : [...writes, memory.dropPending(heard.person, pending.turnId)];
}

function reply(said: Reply, writes: () => Promise<unknown>[] = () => []): Plan {
  return { kind: 'reply', reply: said, writes };
}

function goodbye(speech: string): Reply {
  return { speech, keepListening: false, restPending: false };
}
