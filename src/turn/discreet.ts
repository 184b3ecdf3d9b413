import type { Discretion } from '../privacy/discretion.ts';
import type { Heard } from './heard.ts';
import type { Reply } from './request.ts';

/** What was heard, with personal data hidden; what is spoken early shows it again. */
export function discreetly(heard: Heard, { hide, show }: Discretion): Heard {
  const { intention, speakEarly } = heard;
  return {
    ...heard,
    intention: 'text' in intention ? { ...intention, text: hide(intention.text) } : intention,
    speakEarly: speakEarly && ((speech, limitMs) => speakEarly(show(speech), limitMs)),
  };
}

/** A reply as the listener gets it. */
export function shown(reply: Reply, { show }: Discretion): Reply {
  const { speech, card } = reply;
  return {
    ...reply,
    speech: show(speech),
    ...(card === undefined ? {} : { card: { title: show(card.title), text: show(card.text) } }),
  };
}
