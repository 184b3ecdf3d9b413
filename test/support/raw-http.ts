import { connect, type Socket } from 'node:net';

/** What came back over a raw socket; no status when the other side hung up without a word. */
export interface RawAnswer {
  readonly status: number | undefined;
  readonly text: string;
}

/**
 * Writes bytes to a server as they are, for requests that no HTTP client would make. Resolves when the other side has answered or hung up.
 * @param keepOpen Given the socket after the first bytes, to write more.
 */
export async function sendRaw(
  url: string,
  bytes: string | Uint8Array,
  keepOpen: (socket: Socket) => void = () => {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  let text = '';
  return await new Promise((resolve) => {
    const done = () => {
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
      resolve({ status: status === undefined ? undefined : Number(status), text });
      socket.destroy();
    };
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\r\n\r\n')) done();
    });
    // A server may answer and hang up before it has read everything.
    socket.on('error', () => {});
    socket.on('close', done);
    socket.on('connect', () => {
      socket.write(bytes);
      keepOpen(socket);
    });
  });
}
