import { parseArgs } from 'node:util';
import { type Command, UsageError } from './command.ts';
import { examine } from './doctor/examine.ts';
import type { Finding } from './doctor/finding.ts';

const marks: Readonly<Record<Finding['verdict'], string>> = {
  ok: '✓',
  warning: '!',
  failed: '✗',
  skipped: '–',
};

/**
 * Checks what a conversation needs, line by line; each failing line says what to do. Fails when a line does. `--endpoint` tries the public
 * address as well that Alexa will call.
 */
export const doctor: Command = async (args, terminal) => {
  const { values } = parseArgs({
    args: [...args],
    options: { offline: { type: 'boolean', default: false }, endpoint: { type: 'string' } },
  });
  const endpoint = values.endpoint === undefined ? undefined : endpointOf(values.endpoint);
  let failed = 0;
  let warned = 0;
  for await (const finding of examine(terminal, { isOffline: values.offline, endpoint })) {
    if (finding.verdict === 'failed') failed += 1;
    if (finding.verdict === 'warning') warned += 1;
    terminal.print(`${marks[finding.verdict]} ${finding.check.padEnd(14)} ${finding.detail}\n`);
    if (finding.fix !== undefined) terminal.print(`${' '.repeat(17)}→ ${finding.fix}\n`);
  }
  const summary = failed > 0 ? `${failed} to mend` : 'ready to talk';
  terminal.print(`\n${summary}${warned > 0 ? `, ${warned} to look at` : ''}.\n`);
  return failed > 0 ? 1 : 0;
};

function endpointOf(text: string): URL {
  const url = URL.parse(text);
  if (url?.protocol === 'https:' && url.username === '') return url;
  throw new UsageError(`--endpoint https://alexa.example.com/alexa, not "${text}"`);
}
