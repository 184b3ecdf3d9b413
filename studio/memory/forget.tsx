import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { messageOf } from '../page/use-loaded.ts';

/** Deletes everything, after asking once. Rejections of `onForget` are shown. */
export function Forget({ onForget }: { onForget(): Promise<void> }): JSX.Element {
  const [step, setStep] = useState<'idle' | 'asking' | 'working'>('idle');
  const [problem, setProblem] = useState('');
  const forget = () => {
    setStep('working');
    onForget()
      .catch((error: unknown) => setProblem(messageOf(error)))
      .finally(() => setStep('idle'));
  };
  if (step === 'idle') {
    return (
      <>
        <button type="button" class="danger" onClick={() => setStep('asking')}>
          Forget everything …
        </button>
        {problem === '' ? null : <p class="problem">{problem}</p>}
      </>
    );
  }
  return (
    <div class="confirm" role="alertdialog" aria-label="Forget everything">
      <p>Everything that is kept of this person goes, for good.</p>
      <button type="button" class="danger" disabled={step === 'working'} onClick={forget}>
        Forget everything
      </button>
      <button type="button" autoFocus disabled={step === 'working'} onClick={() => setStep('idle')}>
        Keep it
      </button>
    </div>
  );
}
