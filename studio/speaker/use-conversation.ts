import { useRef, useState } from 'preact/hooks';
import type { TurnBody } from '../../src/entry/studio/wire.ts';
import type { Api } from '../page/api.ts';
import { messageOf } from '../page/use-loaded.ts';
import { newTurn, type ShownTurn, withLine } from '../turn/shown-turn.ts';
import { deviceKey, type Traits } from './traits.ts';

export type Say = TurnBody['say'];

/** What was said to the speakers of this tab, and what is going on. */
export interface Conversation {
  /** Oldest first. */
  readonly turns: readonly ShownTurn[];
  readonly selected: ShownTurn | undefined;
  select(id: number): void;
  /** A reply is waited for. */
  readonly isBusy: boolean;
  say(say: Say, label: string): void;
}

const tab = crypto.randomUUID();

/** `onChange` hears of every turn as it goes on: to speak it aloud. */
export function useConversation(api: Api, traits: Traits, onChange: (turn: ShownTurn) => void): Conversation {
  const [turns, setTurns] = useState<readonly ShownTurn[]>([]);
  const [selectedId, setSelectedId] = useState<number>();
  const count = useRef(0);
  const latest = useRef(onChange);
  latest.current = onChange;
  const isBusy = turns.some(({ heard, isOver }) => heard === undefined && !isOver);

  const say = (what: Say, label: string) => {
    count.current += 1;
    let turn = newTurn({
      id: count.current,
      said: label,
      locale: traits.locale,
      device: deviceKey(traits),
      isFollowUp: what.kind === 'words' && isListening(turns, traits),
      startedAtMs: performance.now(),
    });
    const show = (next: ShownTurn) => {
      turn = next;
      setTurns((before) => before.map((one) => (one.id === next.id ? next : one)));
      latest.current(next);
    };
    setTurns((before) => [...before, turn]);
    setSelectedId(turn.id);
    api
      .turn({ ...traits, tab, say: what }, (line) => show(withLine(turn, line, performance.now())))
      .catch((error: unknown) => show({ ...turn, failed: messageOf(error) }))
      .finally(() => show({ ...turn, isOver: true }));
  };

  return {
    turns,
    selected: turns.find(({ id }) => id === selectedId),
    select: setSelectedId,
    isBusy,
    say,
  };
}

/** Whether the microphone of the device is open after its last turn. */
export function isListening(turns: readonly ShownTurn[], traits: Traits): boolean {
  const last = turns.findLast(({ device }) => device === deviceKey(traits));
  return last?.heard?.microphoneOpen ?? false;
}

/** Whether the skill's session goes on. */
export function isInSession(turns: readonly ShownTurn[], traits: Traits): boolean {
  const last = turns.findLast(({ device, heard }) => device === deviceKey(traits) && heard !== undefined);
  return last?.heard?.sessionOpen ?? false;
}
