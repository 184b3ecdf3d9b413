import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real Redis or Valkey on a free loopback port, with nothing in it and nothing of it on disk. */
export interface RedisServer {
  readonly port: number;
  readonly url: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

/** The server program on this machine, or `undefined`, having said why the tests that need it are skipped. */
export function redisProgram(): string | undefined {
  for (const program of ['redis-server', 'valkey-server']) {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore' });
      return program;
    } catch {
      // Not here; perhaps the other.
    }
  }
  process.stderr.write('Skipped: neither redis-server nor valkey-server is installed here.\n');
  return undefined;
}

/** Starts `program` and waits until it takes connections; `settings` are further command-line settings of its own. */
export async function startRedisServer(
  program: string,
  settings: readonly string[] = [],
  port?: number,
): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wellspoken-redis-'));
  const chosen = port ?? (await freePort());
  const child = spawn(
    program,
    [
      '--port',
      `${chosen}`,
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--dir',
      folder,
      ...settings,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let log = '';
  const ended = once(child, 'close');
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => reject(new Error(`${program} ended:\n${log}`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (log.includes('eady to accept connections')) resolve();
    });
  });
  return {
    port: chosen,
    url: `redis://127.0.0.1:${chosen}`,
    child,
    async stop() {
      // A stopped (SIGSTOP) server would not notice anything gentler.
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** A port that was free a moment ago. Those for a cluster need another one 10,000 above. */
async function freePort(): Promise<number> {
  for (;;) {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    server.close();
    await once(server, 'close');
    if (typeof address === 'object' && address !== null && address.port < 55_000) return address.port;
  }
}
