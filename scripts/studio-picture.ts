import { mkdtemp, rm } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStandInGateway } from '../src/testing/gateway/gateway.ts';
import { chromiumProgram, startChromium } from '../test/support/chromium.ts';
import { runCommand } from './run-command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const answer =
  'Sunlight looks white, but it is a mix of every color. ' +
  'When it meets the air, the short blue waves are scattered far more than the long red ones. ' +
  'So blue light reaches your eyes from everywhere above you. ' +
  'At sunset the light crosses more air, most of the blue is gone, and red is what is left.';

/** `node scripts/studio-picture.ts`: makes docs/studio.png anew, from a run of `dev` with a stand-in for the model's server. */
await runCommand(async () => {
  const program = chromiumProgram();
  if (program === undefined) throw new Error('The picture is taken by Chromium.');
  const folder = await mkdtemp(join(tmpdir(), 'studio-picture-'));
  await using gateway = await createStandInGateway();
  // The first model is slow to begin, so that a hedge is seen; the second has the pace of a quick Claude.
  gateway.script((_, call) =>
    call === 1 ? { firstTokenMs: 6_000 } : { firstTokenMs: 450, tokensPerSecond: 70, speech: answer },
  );
  const dev = spawn(process.execPath, [join(root, 'src/entry/cli/main.ts'), 'dev'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: '0', COMETAPI_KEY: gateway.key, COMETAPI_BASE_URL: gateway.url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await startChromium(program);
  try {
    const page = await browser.newPage({ viewport: { width: 1_280, height: 800 } });
    await page.goto(await addressIn(dev.stdout));
    await page.getByLabel('What you say').fill('why is the sky blue');
    await page.keyboard.press('Enter');
    // The answer has come, and is still being spoken.
    await page.locator('.heard .reply').first().waitFor();
    await page.locator('.heard .is-playing.early').waitFor();
    await page.screenshot({ path: join(root, 'docs/studio.png') });
  } finally {
    await browser.close();
    dev.kill('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  }
});

async function addressIn(output: AsyncIterable<Buffer>): Promise<string> {
  let text = '';
  for await (const chunk of output) {
    text += chunk.toString('utf8');
    const address = /http:\/\/\S+#\S{24}/.exec(text)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`dev printed no address:\n${text}`);
}
