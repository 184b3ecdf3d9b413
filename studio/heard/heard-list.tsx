import type { JSX } from 'preact';
import { seconds } from '../format/seconds.ts';
import { isMoving } from '../speaker/speaker-state.ts';
import { eventsOf, type ShownTurn } from '../turn/shown-turn.ts';
import { type SpokenSentence, spokenSentences } from '../turn/spoken.ts';
import { useTurnTime } from '../turn/use-turn-time.ts';

const labels: Readonly<Record<SpokenSentence['of'], string>> = {
  early: 'early',
  filler: 'filler',
  reply: 'reply',
  alexa: 'Alexa',
};

/** What the person hears, sentence by sentence, each with the moment in which it begins. */
export function HeardList({ turn }: { readonly turn: ShownTurn }): JSX.Element {
  const nowMs = useTurnTime(turn, isMoving);
  const sentences = spokenSentences(turn);
  const writing = turn.heard === undefined ? textBeingWritten(turn, sentences) : '';
  const { reprompt, microphoneOpen } = turn.heard ?? {};
  return (
    <section class="heard" aria-label="What is heard">
      <div class="section-head">
        <h3>Heard</h3>
      </div>
      <ol>
        {sentences.map(({ of, text, startMs, endMs, isCutOff }, index) => (
          <li key={index} class={`${of}${startMs <= nowMs && nowMs < endMs ? ' is-playing' : ''}`}>
            <span class="moment">{seconds(startMs)}</span>
            <span class="of">{of === sentences[index - 1]?.of ? '' : labels[of]}</span>
            <span class="text" lang={turn.locale}>
              {text}
              {isCutOff ? <em> (cut off)</em> : null}
            </span>
          </li>
        ))}
        {reprompt !== undefined && microphoneOpen ? (
          <li class="silence">
            <span class="moment" />
            <span class="of">silence</span>
            <span class="text" lang={turn.locale}>
              {reprompt}
            </span>
          </li>
        ) : null}
      </ol>
      {sentences.length === 0 && turn.heard !== undefined ? <p class="hint">Nothing is heard.</p> : null}
      {writing === '' ? null : (
        <p class="writing" lang={turn.locale}>
          {writing}
        </p>
      )}
    </section>
  );
}

/** What the latest attempt wrote that is not spoken yet. */
function textBeingWritten(turn: ShownTurn, spoken: readonly SpokenSentence[]): string {
  const deltas = eventsOf(turn, 'think-delta');
  const attempt = deltas.at(-1)?.event.attempt;
  const written = deltas.flatMap(({ event }) => (event.attempt === attempt ? event.speech : [])).join('');
  const last = spoken.findLast(({ of }) => of === 'early')?.text ?? '';
  const end = last === '' ? -1 : written.lastIndexOf(last);
  return end === -1 ? written : written.slice(end + last.length).trim();
}
