import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { UsageView } from '../../src/entry/studio/wire.ts';
import { count } from '../format/count.ts';
import { usd } from '../format/usd.ts';
import type { Api } from '../page/api.ts';
import { useLoaded } from '../page/use-loaded.ts';
import { UsageChart } from './usage-chart.tsx';

/** What was asked of the models and what it cost: today by model, and over the last 30 days. */
export function UsagePage({ api }: { readonly api: Api }): JSX.Element {
  const { value, problem, reload } = useLoaded(useCallback(() => api.usage(), [api]));
  return (
    <main class="page">
      <div class="section-head">
        <h2>Usage</h2>
        <button type="button" class="quiet" onClick={reload}>
          Look again
        </button>
      </div>
      {problem === undefined ? null : <p class="problem">{problem}</p>}
      {value === undefined ? null : <Report view={value} />}
      <p class="hint">
        The same as <code>wellspoken usage</code> tells. Days are those of UTC. Calls that were cancelled or
        failed count too.
      </p>
    </main>
  );
}

function Report({ view: { today, days } }: { readonly view: UsageView }): JSX.Element {
  const { total } = today;
  const figures = [
    { name: 'Today', value: usd(total.usd) },
    { name: 'Calls', value: count(total.attempts) },
    { name: 'Tokens in', value: count(total.inputTokens + total.cacheReadTokens + total.cacheWriteTokens) },
    { name: 'Tokens out', value: count(total.outputTokens) },
    { name: 'In 30 days', value: usd(days.total.usd) },
  ];
  return (
    <>
      <dl class="figures">
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section>
        <h3>Over days</h3>
        <UsageChart report={days} />
      </section>
      <section>
        <h3>Today by model</h3>
        {today.rows.length === 0 ? <p class="hint">No model was asked today.</p> : <Models report={today} />}
      </section>
    </>
  );
}

function Models({ report }: { readonly report: UsageView['today'] }): JSX.Element {
  return (
    <div class="scrolls" tabIndex={0} role="region" aria-label="Today by model">
      <table>
        <thead>
          <tr>
            {['Model', 'Calls', 'Failed', 'Cancelled', 'In', 'Cached', 'Out', 'Cost'].map((name, index) => (
              <th key={name} scope="col" class={index === 0 ? '' : 'number'}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.key}</th>
              <td class="number">{count(row.attempts)}</td>
              <td class="number">{count(row.failed)}</td>
              <td class="number">{count(row.cancelled)}</td>
              <td class="number">{count(row.inputTokens + row.cacheWriteTokens)}</td>
              <td class="number">{count(row.cacheReadTokens)}</td>
              <td class="number">{count(row.outputTokens)}</td>
              <td class="number">{usd(row.usd)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
