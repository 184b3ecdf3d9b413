#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { readEnvFile } from '../../config/env-file.ts';
import { WellspokenError } from '../../errors.ts';
import { type Command, type Terminal, UsageError } from './command.ts';

interface Entry {
  readonly usage: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

const commands: Readonly<Record<string, Entry>> = {
  init: {
    usage: 'init [folder] [--yes] [--force]',
    summary: 'starts a skill of your own: settings, skill package, and what runs it',
    load: async () => (await import('./init.ts')).init,
  },
  dev: {
    usage: 'dev',
    summary: 'the service on this machine, with a page and a conversation through a local Alexa',
    load: async () => (await import('./dev.ts')).dev,
  },
  serve: {
    usage: 'serve',
    summary: 'the service alone: POST /alexa and POST /v1/turns',
    load: async () => (await import('./serve.ts')).serve,
  },
  say: {
    usage: 'say "text" [--locale en-US] [--json]',
    summary: 'one turn, printed with its timeline',
    load: async () => (await import('./say.ts')).say,
  },
  talk: {
    usage: 'talk [--locale en-US]',
    summary: 'a conversation in the terminal, without a server; reads lines from a pipe as well',
    load: async () => (await import('./talk.ts')).talk,
  },
  replay: {
    usage: 'replay <file> [--locale en-US]',
    summary: 'says every line of a file, or of an `ask dialog` replay, to the skill',
    load: async () => (await import('./replay.ts')).replay,
  },
  doctor: {
    usage: 'doctor [--offline] [--endpoint https://…]',
    summary: 'checks key, model, store, clock and skill id, and says how to mend what is wrong',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  models: {
    usage: 'models build [--check] [--capture …] [--elicit] | check <file...> [--locale en-US]',
    summary: 'writes the interaction models of the skill package; checks models, also of other skills',
    load: async () => (await import('./models.ts')).models,
  },
  tools: {
    usage: "tools | tools call <name> '<json>'",
    summary: 'what it may do beside answering; runs one tool, without asking',
    load: async () => (await import('./tools.ts')).tools,
  },
  preflight: {
    usage: 'preflight [--json]',
    summary: 'what certification would find in the skill package, each with its fix',
    load: async () => (await import('./preflight.ts')).preflight,
  },
  store: {
    usage: 'store check | migrate <from> <to> [--overwrite] | rotate [--check]',
    summary: 'tries the store; copies one store into another; seals anew under another secret',
    load: async () => (await import('./store.ts')).store,
  },
  usage: {
    usage: 'usage [--by day|model|person] [--from <day>] [--to <day>] [--format table|json|csv]',
    summary: 'what was asked of the models and what it cost; --refresh-prices reads CometAPI’s',
    load: async () => (await import('./usage.ts')).usage,
  },
  incidents: {
    usage: 'incidents [--limit 50] [--since 2026-11-01] [--json]',
    summary: 'what safety rules stopped and what people reported',
    load: async () => (await import('./incidents.ts')).incidents,
  },
  export: {
    usage: 'export <pseudonym> | --user <userId>',
    summary: 'everything that is kept of a person',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  forget: {
    usage: 'forget <pseudonym> | --user <userId> [--yes]',
    summary: 'deletes everything that is kept of a person, with a receipt',
    load: async () => (await import('./forget.ts')).forget,
  },
};

// Whoever reads our output may leave first, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), processTerminal());

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = 'help', ...rest] = args;
  if (name === '--version' || name === '-v') {
    const { version } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    terminal.print(`${version}\n`);
    return 0;
  }
  if (['help', '--help', '-h'].includes(name) || rest.includes('--help')) {
    terminal.print(helpText());
    return 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) {
    terminal.printError(`wellspoken: there is no command "${name}".\n\n${helpText()}`);
    return 2;
  }
  try {
    readEnvFile(terminal.cwd);
    const command = await entry.load();
    return await command(rest, terminal);
  } catch (error) {
    return explain(error, name, entry, terminal);
  }
}

function explain(error: unknown, name: string, entry: Entry, terminal: Terminal): number {
  const isUsage =
    error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (isUsage) {
    terminal.printError(
      `wellspoken ${name}: ${(error as Error).message}\nUsage: wellspoken ${entry.usage}\n`,
    );
    return 2;
  }
  if (error instanceof WellspokenError) terminal.printError(`wellspoken ${name}: ${error.message}\n`);
  else
    terminal.printError(
      `wellspoken ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
  return 1;
}

function helpText(): string {
  const lines = Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`);
  return `Usage: wellspoken <command>\n\n${lines.join('')}\nSettings are in assistant.yaml; keys and addresses in the environment. See README.md.\n`;
}

function processTerminal(): Terminal {
  return {
    cwd: process.cwd(),
    input: process.stdin,
    output: process.stdout,
    print: (text) => void process.stdout.write(text),
    printError: (text) => void process.stderr.write(text),
    stopped: new Promise((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
    }),
  };
}
