import type { ServerResponse } from 'node:http';
import type { Break } from './frame.ts';
import type { OpenCall } from './gateway-call.ts';
import type { WireReply } from './wire-error.ts';

/** Sends a whole reply, or ends what has been sent: well (`undefined`), or as scripted. A hang lasts until the signal aborts, and rejects. */
export async function endResponse(
  response: ServerResponse,
  call: OpenCall,
  ending: WireReply | Break | undefined,
  signal: AbortSignal,
): Promise<void> {
  if (ending === undefined) {
    response.end();
    return;
  }
  if ('status' in ending) {
    call.status = ending.status;
    response.writeHead(ending.status, ending.headers).end(ending.body);
    return;
  }
  // What hangs is left to the client, who cancels it.
  if (ending.how !== 'hang') call.outcome = 'broken';
  switch (ending.how) {
    case 'end':
      response.end();
      return;
    case 'hang':
      return new Promise((_resolve, reject) => {
        signal.addEventListener(
          'abort',
          () => reject(new Error('the call ended', { cause: signal.reason })),
          { once: true },
        );
      });
    case 'cut':
      await flushed(response);
      response.destroy();
      return;
    case 'reset':
      await flushed(response);
      // A reset may overtake what was sent: the client gets a moment to read it. The wire is real, so the moment is too.
      await new Promise((resolve) => setTimeout(resolve, 3));
      response.socket?.resetAndDestroy();
  }
}

/** A destroyed socket drops what it still holds: what was written before the break has to leave first. */
function flushed(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (response.headersSent && !response.writableEnded) response.write('', () => resolve());
    else resolve();
  });
}
