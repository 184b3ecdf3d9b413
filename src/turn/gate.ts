import { consentWording } from '../privacy/consent.ts';
import { phrasesFor } from '../speech/phrases.ts';
import { slices } from './budget.ts';
import { compose } from './compose.ts';
import type { Plan } from './converse.ts';
import { fallback } from './fallback.ts';
import { hasAgreed } from './has-agreed.ts';
import type { Heard } from './heard.ts';
import type { Intention } from './intention.ts';
import type { TurnPorts } from './ports.ts';
import type { Background } from './recall.ts';
import type { Reply } from './request.ts';
import { storeCall } from './store-call.ts';

/** Nobody has to agree to anything to leave, or to have their data deleted. */
const alwaysOpen: ReadonlySet<Intention['kind']> = new Set(['stop', 'withdraw-consent']);

/**
 * Lets nobody past who has not agreed to it, where the configuration requires consent: what was said is neither sent nor kept. Asks,
 * and takes the answer; `undefined` for somebody who agreed, and where nobody has to. All that lies in the store before the answer is
 * that a request was answered, for as long as Alexa may send it again.
 */
export async function gate(
  ports: TurnPorts,
  heard: Heard,
  { profile, isKnown }: Background,
): Promise<Plan | undefined> {
  const { intention, person, locale, newSession } = heard;
  if (alwaysOpen.has(intention.kind) || hasAgreed(ports, profile)) return undefined;
  // Nobody can look whether they agreed.
  if (!isKnown) return plan(fallback(ports, heard, 'recall/unavailable'));

  const phrases = phrasesFor(locale);
  // The first word of a session answers no question of ours.
  if (intention.kind === 'yes' && !newSession) {
    const consent = { atMs: ports.clock.now(), wording: consentWording, locale };
    return plan(compose(ports, heard, { speech: phrases.consentThanks, invites: true }), () => [
      ports.memory.keepProfile(person, { ...profile, consent }),
    ]);
  }
  if (intention.kind === 'no' && !newSession) {
    const reply = { speech: phrases.consentDeclined, keepListening: false, restPending: false };
    // What was agreed to in an earlier wording stays agreed to.
    if (profile.consent !== undefined) return plan(reply);
    await leaveNothing(ports, heard);
    return { ...plan(reply), leavesNoTrace: true };
  }
  return plan(compose(ports, heard, { speech: '', question: phrases.consentAsk, cause: 'hear/no-consent' }));
}

/** "I've kept nothing", we say. A store that does not answer forgets the request by itself. */
async function leaveNothing(ports: TurnPorts, { person, turnId }: Heard): Promise<void> {
  await storeCall(ports, 'remember', slices.steerMs, () => ports.forget(person, turnId)).catch(() => {});
}

function plan(
  reply: Reply,
  writes: () => Promise<unknown>[] = () => [],
): Extract<Plan, { readonly kind: 'reply' }> {
  return { kind: 'reply', reply, writes };
}
