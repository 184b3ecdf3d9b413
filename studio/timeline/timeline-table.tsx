import type { JSX } from 'preact';
import { seconds } from '../format/seconds.ts';
import { windowMs } from './scale.ts';
import type { TimelineRow } from './timeline-rows.ts';

interface Props {
  readonly rows: readonly TimelineRow[];
  readonly deadlineMs: number;
}

/** The drawing in words: every stretch and moment in order of time. */
export function TimelineTable({ rows, deadlineMs }: Props): JSX.Element {
  const lines = rows
    .flatMap(({ stage, detail, spans, marks }) => [
      ...spans.map(({ fromMs, toMs, what }) => ({ stage, detail, atMs: fromMs, untilMs: toMs, what })),
      ...marks.map(({ atMs, what }) => ({ stage, detail, atMs, untilMs: undefined, what })),
    ])
    .sort((a, b) => a.atMs - b.atMs);
  return (
    <div class="scrolls" tabIndex={0} role="region" aria-label="Timeline as a table">
      <table>
        <caption>
          Seconds since Alexa sent the request. Our deadline is {seconds(deadlineMs)}, Alexa gives up after{' '}
          {seconds(windowMs)}.
        </caption>
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">From</th>
            <th scope="col">Until</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ stage, detail, atMs, untilMs, what }, index) => (
            <tr key={index}>
              <th scope="row">{stage}</th>
              <td class="number">{seconds(atMs)}</td>
              <td class="number">{untilMs === undefined ? '' : seconds(untilMs)}</td>
              <td>{detail === '' || what.includes(detail) ? what : `${what} (${detail})`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
