import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from '../page/use-loaded.ts';

/** Deletes everything, after asking once. What `onForget` rejects with is shown. */
export function Forget({ onForget }: { onForget(): Promise<void> }): JSX.Element {
  const [step, setStep] = useState<'idle' | 'asking' | 'working'>('idle');
  const [problem, setProblem] = useState('');
  const keep = useRef<HTMLButtonElement>(null);
  // The focus goes where nothing is lost by a hasty Enter.
  useEffect(() => {
    if (step === 'asking') keep.current?.focus();
  }, [step]);
  const forget = () => {
    setStep('working');
    setProblem('');
    onForget()
      .catch((error: unknown) => setProblem(messageOf(error)))
      .finally(() => setStep('idle'));
  };
  if (step === 'idle') {
    return (
      <div class="confirm">
        <button type="button" class="danger" onClick={() => setStep('asking')}>
          Forget everything …
        </button>
        {problem === '' ? null : <p class="problem">{problem}</p>}
      </div>
    );
  }
  return (
    <div
      class="confirm"
      role="alertdialog"
      aria-label="Forget everything"
      onKeyDown={({ key }) => key === 'Escape' && setStep('idle')}
    >
      <p>Everything that is kept of this person goes, for good.</p>
      <button type="button" class="danger" disabled={step === 'working'} onClick={forget}>
        Forget everything
      </button>
      <button type="button" ref={keep} disabled={step === 'working'} onClick={() => setStep('idle')}>
        Keep it
      </button>
    </div>
  );
}
