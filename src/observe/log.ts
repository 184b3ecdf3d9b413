/** How much is written; each level includes those after it. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Values of a log line. Never what a person said, a token, a key, or an id in the clear. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** JSON lines with constant messages: what varies is in the fields, so that lines can be counted by message. */
export type Log = Readonly<Record<LogLevel, (message: string, fields?: LogFields) => void>>;

const severity: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3 };

/** Writes one line of JSON per entry: `time`, `level`, `message`, then the fields. */
export function createLog(options: {
  level: LogLevel;
  now: () => number;
  write?: (line: string) => void;
}): Log {
  const write = options.write ?? ((line: string) => void process.stdout.write(line));
  const at =
    (level: LogLevel) =>
    (message: string, fields: LogFields = {}) => {
      if (severity[level] < severity[options.level]) return;
      const time = new Date(options.now()).toISOString();
      write(`${JSON.stringify({ time, level, message, ...fields })}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
