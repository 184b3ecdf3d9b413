import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser on this machine, or `undefined`, having said why the tests that need it are skipped. */
export function chromiumProgram(): string | undefined {
  const program = places.find((path) => existsSync(path));
  if (program === undefined) process.stderr.write('Skipped: Chromium is not installed here.\n');
  return program;
}

/** Starts it without a window and without a profile, asking nothing of anybody. */
export function startChromium(executablePath: string, args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  });
}

/** A page that is watched: what it complained of, and what it asked of whom. */
export interface WatchedPage extends AsyncDisposable {
  readonly page: Page;
  /** Errors and warnings of the console, exceptions, refused loads. */
  readonly complaints: readonly string[];
  /** The origins of all requests. */
  readonly origins: ReadonlySet<string>;
}

/** Opens `address` in a context of its own. `prepare` is run before the page's own scripts. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare?: () => void,
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1_280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  if (prepare !== undefined) await context.addInitScript(prepare);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  const origins = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await page.goto(address);
  return { page, complaints, origins, [Symbol.asyncDispose]: () => context.close() };
}
