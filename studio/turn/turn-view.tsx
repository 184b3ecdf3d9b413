import type { JSX } from 'preact';
import { Card } from '../heard/card.tsx';
import { HeardList } from '../heard/heard-list.tsx';
import { Screen } from '../heard/screen.tsx';
import { screenData } from '../heard/screen-data.ts';
import { SeenByModel } from '../heard/seen-by-model.tsx';
import { RawTabs } from '../raw/raw-tabs.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import { remarksOf } from './remarks.ts';
import type { ShownTurn } from './shown-turn.ts';
import { TurnAttempts } from './turn-attempts.tsx';
import { TurnFigures } from './turn-figures.tsx';

interface Props {
  readonly turn: ShownTurn;
  readonly deadlineMs: number;
  readonly canTouch: boolean;
  onTouch(words: string, label: string): void;
}

/** Everything about one turn, from what was heard down to what went over the wire. */
export function TurnView({ turn, deadlineMs, canTouch, onTouch }: Props): JSX.Element {
  const screen = screenData(turn.heard?.response);
  const card = turn.heard?.card;
  return (
    <article class="turn" aria-labelledby="turn-said">
      <header>
        <p class="how">{howItCame(turn)}</p>
        <h2 id="turn-said" lang={turn.locale}>
          {turn.said}
        </h2>
      </header>
      <TurnFigures turn={turn} />
      <Remarks turn={turn} deadlineMs={deadlineMs} />
      <Timeline turn={turn} deadlineMs={deadlineMs} />
      <HeardList turn={turn} />
      {screen === undefined && card === undefined ? null : (
        <div class="seen-by-person">
          {screen === undefined ? null : (
            <Screen data={screen} locale={turn.locale} canTouch={canTouch} onTouch={onTouch} />
          )}
          {card === undefined ? null : <Card card={card} />}
        </div>
      )}
      <TurnAttempts turn={turn} />
      {turn.kept === undefined ? null : <SeenByModel kept={turn.kept} />}
      <RawTabs turn={turn} />
    </article>
  );
}

function Remarks({ turn, deadlineMs }: Pick<Props, 'turn' | 'deadlineMs'>): JSX.Element | null {
  const remarks = remarksOf(turn, deadlineMs);
  if (remarks.length === 0) return null;
  return (
    <ul class="remarks">
      {remarks.map(({ weight, text }) => (
        <li key={text} class={weight}>
          {text}
        </li>
      ))}
    </ul>
  );
}

function howItCame({ request, isFollowUp, locale }: ShownTurn): string {
  const inner = request?.request;
  const what = inner === undefined ? '' : 'intent' in inner ? inner.intent.name : inner.type;
  return [isFollowUp ? 'Follow-up, the microphone was open' : '', what, locale].filter(Boolean).join(' · ');
}
