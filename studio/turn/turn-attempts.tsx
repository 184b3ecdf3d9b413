import type { JSX } from 'preact';
import { count } from '../format/count.ts';
import { seconds } from '../format/seconds.ts';
import { usd } from '../format/usd.ts';
import { attemptsOf } from './attempts.ts';
import { firstEvent, type ShownTurn } from './shown-turn.ts';

/** The calls to models: which, why, how quick, how many tokens, how much. */
export function TurnAttempts({ turn }: { readonly turn: ShownTurn }): JSX.Element | null {
  const attempts = attemptsOf(turn);
  const route = firstEvent(turn, 'think-route')?.event;
  if (attempts.length === 0) return null;
  return (
    <section class="attempts">
      <div class="section-head">
        <h3>Models</h3>
        {route === undefined ? null : (
          <p class="hint">
            tier {route.tier}, {route.reason}
          </p>
        )}
      </div>
      <div class="scrolls" tabIndex={0} role="region" aria-label="Calls to models">
        <table>
          <thead>
            <tr>
              <th scope="col">Model</th>
              <th scope="col" class="number">
                First token
              </th>
              <th scope="col" class="number">
                In
              </th>
              <th scope="col" class="number">
                Cached
              </th>
              <th scope="col" class="number">
                Out
              </th>
              <th scope="col" class="number">
                Cost
              </th>
              <th scope="col">Ended</th>
            </tr>
          </thead>
          <tbody>
            {attempts.map(
              ({ attempt, model, provider, isHedge, cost, outcome, startMs, firstTokenAtMs, isFailed }) => (
                <tr key={attempt} class={isFailed ? 'is-failed' : ''}>
                  <th scope="row">
                    {model}
                    <span class="faint">
                      {' '}
                      {provider}
                      {isHedge ? ', hedge' : ''}
                    </span>
                  </th>
                  <td class="number">
                    {firstTokenAtMs === undefined ? '–' : seconds(firstTokenAtMs - startMs)}
                  </td>
                  <td class="number">
                    {cost === undefined ? '–' : count(cost.usage.inputTokens + cost.usage.cacheWriteTokens)}
                  </td>
                  <td class="number">{cost === undefined ? '–' : count(cost.usage.cacheReadTokens)}</td>
                  <td class="number">{cost === undefined ? '–' : count(cost.usage.outputTokens)}</td>
                  <td class="number">{cost === undefined ? '–' : usd(cost.usd)}</td>
                  <td>{outcome ?? 'still writes'}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}
