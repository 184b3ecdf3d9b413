import type { Emit } from './events.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import type { TurnRequest } from './request.ts';

/** A question longer than this is cut: no one says more in one breath, and a model is paid by length. */
const maxQuestionCharacters = 2_000;

/** Fills in what the front left out and replaces who speaks by a pseudonym. */
export function hear(ports: TurnPorts, request: TurnRequest, emit: Emit): Heard {
  const { settings, clock } = ports;
  const startedAtMs = clock.elapsedMs();
  const windowMs = Math.min(request.windowMs ?? settings.deadlineMs, settings.deadlineMs);
  const heard: Heard = {
    turnId: ports.newId(),
    requestId: request.requestId ?? ports.newId(),
    // Without a name for the person nothing can be remembered for the next turn, and nobody else's words can be met.
    person: ports.pseudonym(request.person ?? { userId: ports.newId() }),
    account: request.person?.personId ? ports.pseudonym({ userId: request.person.userId }) : undefined,
    locale: request.locale ?? settings.languages[0] ?? 'en-US',
    intention: trimmed(request.intention),
    newSession: request.newSession ?? false,
    startedAtMs,
    deadlineAtMs: startedAtMs + Math.max(0, windowMs),
    speakEarly: request.speakEarly,
  };
  const { turnId, requestId, person, locale, intention } = heard;
  emit({ type: 'hear-end', turnId, requestId, personPseudonym: person, locale, intention: intention.kind });
  return heard;
}

function trimmed(intention: TurnRequest['intention']): TurnRequest['intention'] {
  if (!('text' in intention)) return intention;
  const text = intention.text.slice(0, maxQuestionCharacters).toWellFormed().trim();
  return text === '' ? { kind: 'unheard' } : { ...intention, text };
}
