import type { Exchange } from '../memory/memory.ts';
import { phrasesFor } from '../speech/phrases.ts';
import { toSpeakable } from '../speech/speakable.ts';
import { slices } from './budget.ts';
import { cardFor, compose } from './compose.ts';
import type { Plan } from './converse.ts';
import { fallback } from './fallback.ts';
import type { Heard } from './heard.ts';
import type { Intention } from './intention.ts';
import type { TurnPorts } from './ports.ts';
import type { Background } from './recall.ts';
import { storeCall } from './store-call.ts';

/** What people say about what is kept of them. */
export type SteeringIntention = Extract<
  Intention,
  {
    kind:
      | 'remember'
      | 'what-do-you-know'
      | 'forget-that'
      | 'forget-everything'
      | 'keep-private'
      | 'report-answer'
      | 'withdraw-consent';
  }
>;

/** Answers what people say about their memory. What a reply says was done is done before it. */
export async function steer(
  ports: TurnPorts,
  heard: Heard,
  background: Background,
  intention: SteeringIntention,
): Promise<Plan> {
  const { memory } = ports;
  const { person, locale, turnId } = heard;
  const phrases = phrasesFor(locale);
  const say = (speech: string, writes: () => Promise<unknown>[] = () => []): Plan => ({
    kind: 'reply',
    reply: compose(ports, heard, { speech }),
    writes,
  });
  /** Does it within a slice of the window; `undefined` where the store did not take it. */
  const attempt = <T>(work: () => Promise<T>): Promise<T | undefined> =>
    storeCall(ports, 'remember', slices.steerMs, work).catch(() => undefined);
  const last = background.conversation?.exchanges.at(-1);

  switch (intention.kind) {
    case 'remember': {
      const fact = { text: intention.text, turnId };
      const kept = await attempt(() =>
        memory.rememberFact(person, fact, background.discretion.kept(), background),
      );
      return say(kept === 'kept' ? phrases.remembered : phrases.cannotRemember);
    }
    case 'what-do-you-know': {
      const facts = (background.conversation?.facts ?? []).map(({ text }) => text);
      if (facts.length === 0) return say(phrases.knowsNothing);
      const spoken = facts.map((fact) => toSpeakable(fact, { locale }).replace(/[\s.]+$/u, '')).join('. ');
      // A function, because "$&" in what somebody said is not a pattern.
      const speech = phrases.knows.replace('{facts}', () => spoken);
      const summary = background.conversation?.summary ?? '';
      const card = cardFor(ports.settings.name, [...facts, summary].join('\n').trim());
      return { kind: 'reply', reply: compose(ports, heard, { speech, card }), writes: () => [] };
    }
    case 'forget-that': {
      const forgotten = await attempt(() => memory.forgetLast(person));
      if (forgotten === undefined) return unavailable(ports, heard);
      return say(forgotten === 'nothing' ? phrases.nothingToForget : phrases.forgotThat);
    }
    case 'forget-everything': {
      const isNoted = await attempt(() => memory.awaiting(person, 'forget').then(() => true));
      if (!isNoted) return unavailable(ports, heard);
      const reply = compose(ports, heard, { speech: '', question: phrases.confirmForget });
      return { kind: 'reply', reply, writes: () => [] };
    }
    case 'keep-private': {
      const isPrivate = await attempt(() => memory.keepPrivate(person).then(() => true));
      return isPrivate ? say(phrases.keepsPrivate) : unavailable(ports, heard);
    }
    case 'report-answer':
      if (last === undefined) return say(phrases.nothingToReport);
      return say(phrases.reported, () => [report(ports, heard, last)]);
    case 'withdraw-consent':
      return forgetAll(ports, heard, 'consentWithdrawn');
  }
}

/** Deletes all that is kept of the person, and says how much that was. Nothing is written of this turn afterwards. */
export async function forgetAll(
  ports: TurnPorts,
  heard: Heard,
  phrase: 'receipt' | 'consentWithdrawn',
): Promise<Plan> {
  const phrases = phrasesFor(heard.locale);
  const leftMs = Math.max(1, heard.deadlineAtMs - ports.clock.elapsedMs());
  const receipt = await storeCall(ports, 'remember', leftMs, () =>
    ports.forget(heard.person, heard.turnId),
  ).catch(() => undefined);
  if (receipt === undefined) return unavailable(ports, heard);
  const speech = phrases[phrase].replace('{count}', String(receipt.total));
  return {
    kind: 'reply',
    reply: { speech, keepListening: false, restPending: false },
    writes: () => [],
    leavesNoTrace: true,
  };
}

/** What was wanted of the store was not done, and it is not said that it was. */
function unavailable(ports: TurnPorts, heard: Heard): Plan {
  return { kind: 'reply', reply: fallback(ports, heard, 'remember/unavailable'), writes: () => [] };
}

function report(ports: TurnPorts, heard: Heard, { question, answer }: Exchange): Promise<unknown> {
  const { person, turnId, requestId, locale } = heard;
  const text = `${question}\n${answer}`;
  return ports.incidents.record({
    id: ports.newId(),
    where: 'reported',
    rule: 'reported',
    text,
    person,
    turnId,
    requestId,
    locale,
  });
}
