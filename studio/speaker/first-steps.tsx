import type { JSX } from 'preact';
import type { About } from '../../src/entry/studio/wire.ts';

const questions = [
  { words: 'tell me a long story', shows: 'early speech, and “go on” for the rest' },
  { words: 'my email is ada at example dot com, can you spell it', shows: 'what is hidden from the model' },
  { words: 'remember that my sister is called Anna', shows: 'what is remembered' },
] as const;

interface Props {
  readonly about: About;
  readonly locale: string;
  onAsk(words: string): void;
}

/** Before anything was said: what this is, and something to begin with. */
export function FirstSteps({ about, locale, onAsk }: Props): JSX.Element {
  return (
    <section class="first-steps">
      <h2>Say something to {about.name}</h2>
      <p>
        Your words take the way they take from a real speaker: a local Alexa signs the request, the skill
        answers over HTTP, and you see what would be heard, when, and what went on inside.
      </p>
      {locale.startsWith('en') ? (
        <ul>
          {questions.map(({ words, shows }) => (
            <li key={words}>
              <button type="button" onClick={() => onAsk(words)}>
                {words}
              </button>
              <span class="hint">{shows}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
