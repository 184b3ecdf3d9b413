import type { Clock } from '../clock.ts';
import type { Conversations } from './conversations.ts';
import type { Memory } from './memory.ts';
import { takenMeanwhile } from './taken-meanwhile.ts';

/** The part of memory that holds the call of a tool until somebody says yes to it. */
export type AwaitedCalls = Pick<Memory, 'awaitCall' | 'claimCall'>;

/** Keeps it in the conversation, with which it is private, and forgotten. */
export function createAwaitedCalls(clock: Clock, { change }: Conversations): AwaitedCalls {
  return {
    async awaitCall(person, call, kept) {
      await change(person, (current) => {
        const sealed = kept === undefined ? current.vault : kept.onto(current.vault, [call.input]);
        if (sealed === undefined) throw takenMeanwhile();
        const atMs = clock.now();
        return { ...current, awaiting: { what: 'tool', atMs, ...call }, vault: sealed, lastAtMs: atMs };
      });
    },
    async claimCall(person, callId) {
      const left = await change(person, ({ awaiting, ...current }) =>
        awaiting?.what === 'tool' && awaiting.callId === callId ? current : undefined,
      );
      return left !== undefined;
    },
  };
}
