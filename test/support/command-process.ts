import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { eventually } from './eventually.ts';

const main = fileURLToPath(new URL('../../src/entry/cli/main.ts', import.meta.url));

/** A command of ours in a process of its own, watched from the outside. */
export interface CommandProcess extends AsyncDisposable {
  readonly child: ChildProcess;
  /** Both streams so far. */
  output(): string;
  stdout(): string;
  stderr(): string;
  /** Resolves with the match once standard output has it; rejects, with all output, when the process ends before or it takes too long. */
  sees(pattern: RegExp): Promise<RegExpExecArray>;
  /** Types into standard input, or closes it. */
  type(text: string): void;
  endInput(): void;
  /** The exit code; `-1` when a signal ended it. */
  readonly exit: Promise<number>;
}

export interface CommandOptions {
  /** The working directory. */
  readonly cwd: string;
  /** All of the environment that matters: nothing of the machine's own but where programs are comes along. */
  readonly env?: Readonly<Record<string, string>>;
  /** Text for standard input, which then ends. Without it the input stays open. */
  readonly input?: string;
  /** Runs the command under another program, such as one that gives it a terminal. */
  readonly wrapper?: readonly [string, ...string[]];
}

const patienceMs = 15_000;

/** Starts `wellspoken <args>`. What is still running at the end of the scope is killed. */
export function startCommand(args: readonly string[], options: CommandOptions): CommandProcess {
  const [program, ...rest] = [...(options.wrapper ?? []), process.execPath, main, ...args];
  const { PATH = '' } = process.env;
  const child = spawn(program ?? '', rest, {
    cwd: options.cwd,
    env: { PATH, ...options.env },
    stdio: 'pipe',
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (stderr += text));
  // Whoever has gone does not read what is typed.
  child.stdin.on('error', () => {});
  if (options.input !== undefined) child.stdin.end(options.input);
  const exit = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? -1));
  });
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;

  return {
    child,
    exit,
    stdout: () => stdout,
    stderr: () => stderr,
    output: () => stdout + stderr,
    async sees(pattern) {
      const found = () => pattern.exec(stdout);
      await eventually(`${pattern}`, () => found() !== null || hasEnded(), patienceMs).catch(() => {});
      const match = found();
      if (match === null) throw new Error(`${pattern} did not appear in:\n${stdout}\n${stderr}`);
      return match;
    },
    type: (text) => void child.stdin.write(text),
    endInput: () => void child.stdin.end(),
    async [Symbol.asyncDispose]() {
      if (!hasEnded()) child.kill('SIGKILL');
      await exit;
    },
  };
}

/** Runs a command to its end. */
export async function runCommand(
  args: readonly string[],
  options: CommandOptions,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  await using command = startCommand(args, { input: '', ...options });
  const code = await command.exit;
  return { code, stdout: command.stdout(), stderr: command.stderr() };
}
