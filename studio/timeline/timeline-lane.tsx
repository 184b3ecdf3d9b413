import type { JSX } from 'preact';
import type { Scale } from './scale.ts';
import type { TimelineRow } from './timeline-rows.ts';

interface Props {
  readonly row: TimelineRow;
  readonly scale: Scale;
  readonly isFirstOfStage: boolean;
}

/** One row of the drawing. Its words are in the table beside it, so it is hidden from screen readers. */
export function TimelineLane({ row, scale, isFirstOfStage }: Props): JSX.Element {
  return (
    <div class={`lane stage-${row.stage}`}>
      <div class="lane-label">
        <strong>{isFirstOfStage ? row.stage : ''}</strong>
        <span title={row.detail}>{row.detail}</span>
      </div>
      <div class="lane-track">
        {row.spans.map(({ kind, fromMs, toMs, what }, index) => (
          <div
            key={index}
            class={`bar ${kind}${toMs > scale.spanMs ? ' runs-on' : ''}`}
            title={what}
            style={{
              left: `${scale.percent(fromMs)}%`,
              width: `${scale.percent(toMs) - scale.percent(fromMs)}%`,
            }}
          />
        ))}
        {row.marks.map(({ kind, atMs, what }, index) => (
          <div key={index} class={`mark ${kind}`} title={what} style={{ left: `${scale.percent(atMs)}%` }} />
        ))}
      </div>
    </div>
  );
}
