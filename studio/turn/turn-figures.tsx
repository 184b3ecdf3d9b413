import type { JSX } from 'preact';
import { count } from '../format/count.ts';
import { seconds } from '../format/seconds.ts';
import { usd } from '../format/usd.ts';
import { figuresOf } from './figures.ts';
import type { ShownTurn } from './shown-turn.ts';

/** The five figures that a turn comes down to. */
export function TurnFigures({ turn }: { readonly turn: ShownTurn }): JSX.Element {
  const figures = figuresOf(turn);
  const time = (ms: number | undefined) => (ms === undefined ? '–' : seconds(ms));
  const tokens = figures.isBilled ? `${count(figures.inputTokens)} → ${count(figures.outputTokens)}` : '–';
  const items = [
    { name: 'First word', value: time(figures.firstWordMs) },
    { name: 'Reply', value: time(figures.replyMs) },
    { name: 'Silence', value: time(figures.silenceMs) },
    { name: 'Tokens in → out', value: tokens },
    {
      name: figures.isEstimated ? 'Cost, estimated' : 'Cost',
      value: figures.isBilled ? usd(figures.usd) : '–',
    },
  ];
  return (
    <dl class="figures">
      {items.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
