import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ShownTurn } from '../turn/shown-turn.ts';
import { useTurnTime } from '../turn/use-turn-time.ts';
import { type Scale, scaleUntil, windowMs } from './scale.ts';
import { TimelineKey } from './timeline-key.tsx';
import { TimelineLane } from './timeline-lane.tsx';
import { timelineRows } from './timeline-rows.ts';
import { TimelineTable } from './timeline-table.tsx';

interface Props {
  readonly turn: ShownTurn;
  readonly deadlineMs: number;
}

/** A turn against the eight seconds that Alexa waits, as a drawing and as a table. */
export function Timeline({ turn, deadlineMs }: Props): JSX.Element {
  const [isClose, setIsClose] = useState(false);
  const titleId = useId();
  const nowMs = useTurnTime(turn, ({ isOver }) => !isOver);
  const rows = timelineRows(turn, nowMs);
  const replyMs = turn.heard?.totalMs ?? nowMs;
  const scale = scaleUntil(isClose ? replyMs : windowMs);
  const isRunning = turn.heard === undefined;

  return (
    <section class="timeline" aria-labelledby={titleId}>
      <div class="section-head">
        <h3 id={titleId}>Timeline</h3>
        <label class="switch">
          <input type="checkbox" checked={isClose} onChange={() => setIsClose(!isClose)} />
          Close up
        </label>
      </div>
      <div class="timeline-drawing" aria-hidden="true">
        <TimelineGrid scale={scale} deadlineMs={deadlineMs} nowMs={isRunning ? nowMs : undefined} />
        {rows.map((row, index) => (
          <TimelineLane
            key={index}
            row={row}
            scale={scale}
            isFirstOfStage={rows[index - 1]?.stage !== row.stage}
          />
        ))}
      </div>
      <TimelineKey />
      <details class="table-alternative">
        <summary>As a table</summary>
        <TimelineTable rows={rows} deadlineMs={deadlineMs} />
      </details>
    </section>
  );
}

function TimelineGrid({
  scale,
  deadlineMs,
  nowMs,
}: {
  readonly scale: Scale;
  readonly deadlineMs: number;
  readonly nowMs: number | undefined;
}): JSX.Element {
  const line = (ms: number, kind: string) =>
    ms > scale.spanMs ? null : <div class={`grid-line ${kind}`} style={{ left: `${scale.percent(ms)}%` }} />;
  return (
    <div class="timeline-grid">
      {scale.ticksMs.map((ms) => (
        <div key={ms} class="grid-line tick" style={{ left: `${scale.percent(ms)}%` }}>
          <span>{scale.spanMs < 2_000 ? `${ms} ms` : `${ms / 1_000} s`}</span>
        </div>
      ))}
      {line(deadlineMs, 'deadline')}
      {line(windowMs, 'window')}
      {nowMs === undefined ? null : line(nowMs, 'now')}
    </div>
  );
}
