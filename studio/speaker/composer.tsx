import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { QuickPhrase } from '../../src/entry/studio/wire.ts';
import { HoldToTalk } from './hold-to-talk.tsx';
import type { Say } from './use-conversation.ts';

interface Props {
  readonly locale: string;
  readonly invocationName: string;
  readonly quickPhrases: readonly QuickPhrase[];
  readonly isBusy: boolean;
  readonly isInSession: boolean;
  readonly isListening: boolean;
  /** Whether the browser's microphone may be used. */
  readonly canHold: boolean;
  onSay(say: Say, label: string): void;
}

/** Where one says something: by typing, by voice, or by touching what is said often. */
export function Composer(props: Props): JSX.Element {
  const { invocationName, quickPhrases, isBusy, isInSession, isListening, onSay } = props;
  const [text, setText] = useState('');
  const inputId = useId();
  const hintId = useId();
  const say = (words: string) => onSay({ kind: 'words', text: words }, words);

  return (
    <div class="composer">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const words = text.trim();
          if (words === '' || isBusy) return;
          setText('');
          say(words);
        }}
      >
        <label for={inputId}>What you say</label>
        <div class="field">
          <input
            id={inputId}
            type="text"
            autoComplete="off"
            maxLength={2_000}
            value={text}
            aria-describedby={hintId}
            placeholder={isListening ? 'just go on talking' : 'tell me a story'}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <button type="submit" class="primary" disabled={isBusy || text.trim() === ''}>
            Say
          </button>
        </div>
        <p id={hintId} class="hint">
          {isBusy
            ? 'Wait for the reply.'
            : isListening
              ? 'Heard as a follow-up: the microphone is open.'
              : `Heard as “Alexa, ask ${invocationName} …”.`}
        </p>
      </form>
      {props.canHold ? <HoldToTalk locale={props.locale} isDisabled={isBusy} onWords={say} /> : null}
      <div class="phrases" role="group" aria-label="Say quickly">
        <button
          type="button"
          disabled={isBusy}
          onClick={() => onSay({ kind: 'launch' }, `open ${invocationName}`)}
        >
          open {invocationName}
        </button>
        {quickPhrases.map(({ words }) => (
          <button type="button" key={words} disabled={isBusy} onClick={() => say(words)}>
            {words}
          </button>
        ))}
        {isInSession ? (
          <button
            type="button"
            class="quiet"
            disabled={isBusy}
            onClick={() => onSay({ kind: 'end' }, 'left without a word')}
          >
            End the session
          </button>
        ) : null}
      </div>
    </div>
  );
}
