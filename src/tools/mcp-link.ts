import type { Clock } from '../clock.ts';
import { asWellspokenError, type WellspokenError } from '../errors.ts';
import type { McpSession } from './mcp-session.ts';
import { untilAborted } from './until-aborted.ts';

/** A session that is there, with what its server listed. */
export interface Linked<Listing> {
  readonly session: McpSession;
  readonly listing: Listing;
}

/** Keeps one connection to a server: opens it when it is looked for, lists anew now and then, and leaves a server that is away alone for a while. */
export interface McpLink<Listing> {
  /** What there is right now; opens or refreshes in the background where that is due. */
  look(): Linked<Listing> | undefined;
  /** What there is, after waiting for an attempt under way, or for one that begins now. `undefined` when it failed; never rejects. */
  reach(): Promise<Linked<Listing> | undefined>;
  /** Why there is nothing. */
  failure(): WellspokenError | undefined;
  /** The list may have changed. */
  touch(): void;
  /** This session is of no use any more; another is opened when one is looked for. */
  drop(session: McpSession): void;
  close(): Promise<void>;
}

export interface McpLinkParts<Listing> {
  readonly clock: Clock;
  readonly random: () => number;
  /** Connects, with `onClosed` for when the connection ends by itself and `onListChanged` for news. */
  readonly open: (
    events: { onClosed: () => void; onListChanged: () => void },
    signal: AbortSignal,
  ) => Promise<McpSession>;
  readonly list: (session: McpSession, signal: AbortSignal) => Promise<Listing>;
}

const refreshAfterMs = 5 * 60_000;
const connectMs = 10_000;
const firstPauseMs = 1_000;
const longestPauseMs = 60_000;

export function createMcpLink<Listing>(parts: McpLinkParts<Listing>): McpLink<Listing> {
  const { clock, random, open, list } = parts;
  const closing = new AbortController();
  let linked: Linked<Listing> | undefined;
  let attempt: Promise<void> | undefined;
  let failure: WellspokenError | undefined;
  let failures = 0;
  let nextTryMs = -Infinity;
  let staleMs = Infinity;

  const begin = () => {
    attempt ??= tryOnce().finally(() => {
      attempt = undefined;
    });
    return attempt;
  };
  const drop = (session: McpSession) => {
    if (linked?.session !== session) return;
    linked = undefined;
    void session.close();
  };

  async function tryOnce(): Promise<void> {
    const giveUp = new AbortController();
    const cancel = clock.after(connectMs, () => giveUp.abort(new Error('It took too long.')));
    const signal = AbortSignal.any([giveUp.signal, closing.signal]);
    let session = linked?.session;
    try {
      session ??= await untilAborted(openNow(signal), signal);
      // A change that is told from here on is news.
      staleMs = clock.elapsedMs() + refreshAfterMs;
      linked = { session, listing: await untilAborted(list(session, signal), signal) };
      failures = 0;
      failure = undefined;
      // A program that dies as soon as it runs is not started all the time.
      nextTryMs = clock.elapsedMs() + firstPauseMs;
    } catch (error) {
      failures += 1;
      const pauseMs = Math.min(firstPauseMs * 2 ** (failures - 1), longestPauseMs);
      nextTryMs = clock.elapsedMs() + pauseMs * (0.5 + random() / 2);
      failure = asWellspokenError(error, 'think/tool-unavailable', 'The server did not answer in time.');
      linked = undefined;
      if (session !== undefined) void session.close();
    } finally {
      cancel();
    }
  }

  function openNow(signal: AbortSignal): Promise<McpSession> {
    const ended = new AbortController();
    const opened = open(
      {
        onListChanged: () => void (staleMs = -Infinity),
        onClosed: () => ended.abort(),
      },
      signal,
    );
    // Whoever comes too late is sent home.
    void opened.then(
      (session) => {
        if (signal.aborted) void session.close();
        ended.signal.addEventListener('abort', () => drop(session), { once: true });
      },
      () => undefined,
    );
    return opened;
  }

  return {
    look() {
      if (closing.signal.aborted) return undefined;
      const now = clock.elapsedMs();
      if (linked === undefined ? now >= nextTryMs : now >= staleMs) void begin();
      return linked;
    },
    async reach() {
      if (closing.signal.aborted) return undefined;
      if (linked === undefined && (attempt !== undefined || clock.elapsedMs() >= nextTryMs)) await begin();
      return linked;
    },
    failure: () => (linked === undefined ? failure : undefined),
    touch: () => void (staleMs = -Infinity),
    drop,
    async close() {
      closing.abort(new Error('The toolbox is closed.'));
      const session = linked?.session;
      linked = undefined;
      await session?.close();
      await attempt;
    },
  };
}
