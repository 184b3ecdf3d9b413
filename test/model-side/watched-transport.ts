import { setImmediate as nextLoop } from 'node:timers/promises';
import { createUndiciTransport, type PooledTransport } from '../../src/model/undici-transport.ts';
import type { StandInGateway } from '../../src/testing/gateway/gateway.ts';

/** Real connections, and a way to wait until nothing is on its way through them. */
export interface WatchedTransport extends PooledTransport {
  /** Resolves once every request has arrived and every answer that began has too, as far as can be seen from both ends. */
  quiet(): Promise<void>;
}

/** What a byte takes at most from one side of the loopback to the other, in rounds of the event loop. */
const rounds = 6;
/** Something that was sent to nobody is not waited for. */
const patienceMs = 200;

/** So that a clock that is moved by hand does not run away from sockets that take their own time. */
export function watchedTransport(gateways: () => readonly StandInGateway[]): WatchedTransport {
  const { send, close } = createUndiciTransport();
  let unanswered = 0;
  const isOnItsWay = () => {
    if (unanswered === 0) return false;
    const pondered = gateways().reduce(
      (sum, { calls }) =>
        sum +
        calls.filter(
          ({ status, outcome, body }) => body !== undefined && status === undefined && outcome === 'open',
        ).length,
      0,
    );
    return unanswered > pondered;
  };
  return {
    close,
    async send(request) {
      unanswered += 1;
      try {
        return await send(request);
      } finally {
        unanswered -= 1;
      }
    },
    async quiet() {
      for (let round = 0; round < rounds; round += 1) await nextLoop();
      const endMs = performance.now() + patienceMs;
      while (isOnItsWay() && performance.now() < endMs) await nextLoop();
    },
  };
}
