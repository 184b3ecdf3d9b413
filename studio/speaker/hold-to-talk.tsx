import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { listen } from './speech-recognition.ts';

interface Props {
  readonly locale: string;
  readonly isDisabled: boolean;
  onWords(words: string): void;
}

/** A button that listens while it is held, by pointer or by Space and Enter. */
export function HoldToTalk({ locale, isDisabled, onWords }: Props): JSX.Element {
  const [isHeld, setIsHeld] = useState(false);
  const stop = useRef<() => void>(undefined);

  const begin = () => {
    if (stop.current !== undefined) return;
    setIsHeld(true);
    stop.current = listen(locale, (words) => {
      stop.current = undefined;
      setIsHeld(false);
      if (words !== '') onWords(words);
    });
  };
  const end = () => stop.current?.();
  const isTalkKey = ({ key }: KeyboardEvent) => key === ' ' || key === 'Enter';

  return (
    <button
      type="button"
      class="hold-to-talk"
      disabled={isDisabled}
      aria-pressed={isHeld}
      onPointerDown={begin}
      onPointerUp={end}
      onPointerLeave={end}
      onKeyDown={(event) => {
        if (!isTalkKey(event) || event.repeat) return;
        event.preventDefault();
        begin();
      }}
      onKeyUp={(event) => isTalkKey(event) && end()}
      onBlur={end}
    >
      {isHeld ? 'Listening…' : 'Hold to talk'}
    </button>
  );
}
