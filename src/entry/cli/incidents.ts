import { parseArgs } from 'node:util';
import type { Incident } from '../../safety/incidents.ts';
import { type Command, UsageError } from './command.ts';
import { withStorage } from './with-storage.ts';

/** Lists what safety rules stopped and what people reported, newest first. */
export const incidents: Command = (args, terminal) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      limit: { type: 'string', default: '50' },
      since: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const limit = /^\d{1,6}$/.test(values.limit) ? Number(values.limit) : 0;
  if (limit === 0) throw new UsageError('--limit must be a whole number from 1.');
  const sinceMs = values.since === undefined ? 0 : Date.parse(values.since);
  if (Number.isNaN(sinceMs)) throw new UsageError('--since must be a date such as 2026-11-22.');
  return withStorage(terminal, async (storage) => {
    const found = await storage.incidents.list({ limit, sinceMs });
    if (values.json) terminal.print(`${JSON.stringify(found, null, 2)}\n`);
    else terminal.print(found.length === 0 ? 'No incidents.\n' : found.map(lineOf).join(''));
    return 0;
  });
};

function lineOf({ atMs, where, rule, locale, person, requestId, text }: Incident): string {
  const at = new Date(atMs).toISOString().slice(0, 19).replace('T', ' ');
  // What somebody said may hold anything; a terminal obeys control characters.
  const said = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return `${at}  ${where.padEnd(8)}  ${rule.padEnd(16)}  ${locale}  ${person}  ${requestId}\n    ${said}\n`;
}
