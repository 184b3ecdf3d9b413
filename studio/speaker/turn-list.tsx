import type { JSX } from 'preact';
import { seconds } from '../format/seconds.ts';
import type { ShownTurn } from '../turn/shown-turn.ts';

interface Props {
  readonly turns: readonly ShownTurn[];
  readonly selectedId: number | undefined;
  onSelect(id: number): void;
}

/** The turns so far, the newest on top, to look at again. */
export function TurnList({ turns, selectedId, onSelect }: Props): JSX.Element | null {
  if (turns.length === 0) return null;
  return (
    <nav class="turn-list" aria-label="Turns">
      <h2>Turns</h2>
      <ol reversed>
        {turns.toReversed().map((turn) => (
          <li key={turn.id}>
            <button
              type="button"
              aria-current={turn.id === selectedId ? 'true' : undefined}
              onClick={() => onSelect(turn.id)}
            >
              <span class="said">{turn.said}</span>
              <span class="took">{turn.heard === undefined ? '' : seconds(turn.heard.totalMs)}</span>
              <span class="answered">{answered(turn)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function answered({ heard, failed, isOver }: ShownTurn): string {
  if (heard === undefined) return failed ?? (isOver ? 'no answer' : '…');
  if (heard.failure !== undefined) return `Alexa apologised: ${heard.failure}`;
  return heard.speech === '' ? 'nothing was said' : heard.speech;
}
