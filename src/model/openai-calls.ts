import { createCallIds } from './call-ids.ts';
import { record } from './json-fields.ts';
import type { Transcript } from './transcript.ts';

/** Far beyond what a tool is called with; what is longer is cut, and then no JSON. */
const maxInputCharacters = 100_000;
/** More than a turn makes. */
const maxCalls = 64;

/** Puts together the calls of one chat completion. */
export interface ChatCalls {
  /** Takes `tool_calls` of a delta, or of a whole message. */
  read(toolCalls: unknown, transcript: Transcript): void;
  /** Puts the calls into the transcript: this protocol marks the end of none. */
  finish(transcript: Transcript): void;
}

/** Calls are told apart by `index`; a server that leaves it out sends each as a whole (platform.openai.com/docs, streaming function calls). */
export function createChatCalls(): ChatCalls {
  const calls = new Map<unknown, { id: unknown; name: string; input: string }>();
  return {
    read(toolCalls, transcript) {
      if (!Array.isArray(toolCalls)) return;
      for (const part of (toolCalls as unknown[]).map(record)) {
        const { index = `without index ${calls.size}`, id, function: called } = part;
        const { name, arguments: input } = record(called);
        let call = calls.get(index);
        if (call === undefined) {
          if (calls.size >= maxCalls) continue;
          call = { id, name: '', input: '' };
          calls.set(index, call);
          transcript.toolBegin(name);
        }
        call.id ??= id;
        if (typeof name === 'string') call.name += name;
        if (typeof input === 'string' && call.input.length < maxInputCharacters) call.input += input;
      }
    },
    finish(transcript) {
      const idFor = createCallIds();
      for (const { id, name, input } of calls.values()) {
        transcript.toolCall({ id: idFor(id), name, input: input === '' ? '{}' : input });
      }
      calls.clear();
    },
  };
}
