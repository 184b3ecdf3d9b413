import type { MaySpeak } from './draft.ts';
import type { Emit } from './events.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import type { Background } from './recall.ts';

/** Looks at every sentence of an answer before it is spoken, shown or kept; what may not be is noted for review, unless the talk is private. */
export function guardOutput(
  ports: TurnPorts,
  heard: Heard,
  { conversation }: Pick<Background, 'conversation'>,
  emit: Emit,
): MaySpeak {
  const { person, turnId, requestId, locale } = heard;
  const ruleOf = ports.guard.output(locale);
  return (sentence) => {
    const rule = ruleOf(sentence);
    if (rule === undefined) return true;
    emit({ type: 'say-blocked', rule });
    if (conversation?.isPrivate) return false;
    const incident = { where: 'output', rule, text: sentence, person, turnId, requestId, locale } as const;
    ports.incidents.record({ id: ports.newId(), ...incident }).catch(() => {
      emit({ type: 'remember-error', code: 'remember/unavailable' });
    });
    return false;
  };
}
