import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { UsageReport } from '../../src/ledger/usage-report.ts';
import { count } from '../format/count.ts';
import { usd } from '../format/usd.ts';
import { daySeries } from './day-series.ts';

/** Bars of the last days, and the same as a table. The drawing is loaded when it is looked at. */
export function UsageChart({ report }: { readonly report: UsageReport }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const series = daySeries(report);
  const format = series.unit === 'usd' ? usd : count;
  useEffect(() => {
    let isGone = false;
    let remove = () => {};
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (!isGone && place.current !== null) remove = drawChart(place.current, series);
    });
    return () => {
      isGone = true;
      remove();
    };
  }, [report]);

  return (
    <>
      <p class="hint">
        {series.unit === 'usd' ? 'US dollars a day' : 'Tokens a day: none of it cost anything'}
      </p>
      <div class="chart" ref={place} aria-hidden="true" />
      <details class="table-alternative">
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col" class="number">
                {series.unit === 'usd' ? 'Cost' : 'Tokens'}
              </th>
            </tr>
          </thead>
          <tbody>
            {series.days.map((day, index) => (
              <tr key={day}>
                <th scope="row">{new Date(day * 1_000).toISOString().slice(0, 10)}</th>
                <td class="number">{format(series.values[index] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
