import type { JSX } from 'preact';
import type { ShownTurn } from '../turn/shown-turn.ts';
import { useTurnTime } from '../turn/use-turn-time.ts';
import { isMoving, type SpeakerState, speakerState } from './speaker-state.ts';

const words: Readonly<Record<SpeakerState, string>> = {
  idle: 'Waiting for the wake word',
  listening: 'Listening: no wake word needed',
  thinking: 'Thinking',
  speaking: 'Speaking',
  trouble: 'Something went wrong',
};

/** A speaker seen from above, with its ring of light and in words what it does after `turn`, its latest. */
export function Ring({ turn }: { readonly turn: ShownTurn | undefined }): JSX.Element {
  const state = speakerState(turn, useTurnTime(turn, isMoving));
  return (
    <figure class={`ring ${state}`}>
      <svg viewBox="0 0 160 160" width="160" height="160" aria-hidden="true">
        <circle class="ring-body" cx="80" cy="80" r="70" />
        <circle class="ring-track" cx="80" cy="80" r="75" />
        <circle class="ring-light" cx="80" cy="80" r="75" pathLength="100" />
        <g class="ring-holes">
          {holes.map(({ x, y }) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r="1.15" />
          ))}
        </g>
      </svg>
      <figcaption>{words[state]}</figcaption>
    </figure>
  );
}

/** As seeds stand in a sunflower: evenly, and without rows. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

const holes = Array.from({ length: 170 }, (_, index) => {
  const radius = 4.35 * Math.sqrt(index + 0.5);
  const angle = index * goldenAngle;
  return { x: placed(80 + radius * Math.cos(angle)), y: placed(80 + radius * Math.sin(angle)) };
});

function placed(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
