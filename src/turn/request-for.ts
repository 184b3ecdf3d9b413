import type { ModelRequest } from '../model/model.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import { continuationFor, goOnFrom, promptFor, type PromptOptions } from './prompt.ts';
import type { Background } from './recall.ts';
import type { ToolWork } from './tool-work.ts';

/** Makes the request for an attempt, given the sentences that are written and how many of them were before the last round with tools. */
export type RequestFor = (written: readonly string[], beforeRound: number) => ModelRequest;

/**
 * The requests of one turn: the question, the same from where an answer broke off, and either of them after rounds with tools, which stand
 * where they happened.
 */
export function createRequestFor(
  ports: TurnPorts,
  heard: Heard,
  background: Background,
  asked: { readonly question: string; readonly continued: readonly string[] },
  { work, ...options }: PromptOptions & { readonly work: ToolWork | undefined },
): RequestFor {
  const { question, continued } = asked;
  return (written, beforeRound) => {
    const rounds = work?.rounds ?? [];
    const before = rounds.length > 0 ? continued : written;
    const request =
      before.length > 0
        ? continuationFor(ports, heard, background, { question, written: before }, work)
        : promptFor(ports, heard, background, question, { ...options, work });
    const since = written.slice(beforeRound);
    const last = rounds.at(-1);
    if (last === undefined || since.length === 0) return request;
    return { ...request, rounds: [...rounds.slice(0, -1), { ...last, note: goOnFrom(since) }] };
  };
}
