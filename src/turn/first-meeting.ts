import { hasAgreed } from './has-agreed.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import type { Background } from './recall.ts';

/** What is noted the first time that a recognised voice speaks. */
export function firstMeeting(
  ports: TurnPorts,
  { person, account }: Heard,
  { isKnown, conversation, profile }: Background,
): Promise<unknown>[] {
  const isFirst = isKnown && conversation === undefined && hasAgreed(ports, profile);
  return account !== undefined && isFirst ? [ports.linkVoice(person, account)] : [];
}
