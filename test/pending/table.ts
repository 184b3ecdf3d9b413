import { readFileSync } from 'node:fs';
import { type Before, befores } from './before.ts';

/** A line of the table in `docs/pending-answers.md`. */
export interface Row {
  readonly id: string;
  readonly before: readonly Before[];
  readonly heard: string;
  readonly said: string;
}

/** The rows as they are written. Throws for a row with a state that the page does not have. */
export function readRows(): readonly Row[] {
  const page = readFileSync(new URL('../../docs/pending-answers.md', import.meta.url), 'utf8');
  const lines = page.split('\n').filter((line) => line.startsWith('| `'));
  return lines.map((line) => {
    const [id = '', before = '', heard = '', said = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { id: id.replaceAll('`', ''), before: before.split(', ').map(stateOf), heard, said };
  });
}

/** The states that the page explains, in its order. */
export function readStates(): readonly string[] {
  const page = readFileSync(new URL('../../docs/pending-answers.md', import.meta.url), 'utf8');
  return [...page.matchAll(/^- _(.+?)_:/gm)].map(([, state]) => state ?? '');
}

function stateOf(text: string): Before {
  const state = befores.find((before) => before === text);
  if (state === undefined) throw new Error(`The table has a state that no test arranges: ${text}`);
  return state;
}
