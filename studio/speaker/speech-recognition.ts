/** The part of the browser's speech recognition that is used here; TypeScript does not know it. */
interface Recogniser {
  lang: string;
  onresult:
    | ((event: { readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>> }) => void)
    | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
}

type RecogniserMaker = new () => Recogniser;

function maker(): RecogniserMaker | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as {
    SpeechRecognition?: RecogniserMaker;
    webkitSpeechRecognition?: RecogniserMaker;
  };
  return SpeechRecognition ?? webkitSpeechRecognition;
}

/** Whether this browser can turn speech into words. */
export const canRecognise = maker() !== undefined;

/** Listens until the returned function is called; then `onWords` gets what was heard, empty where it was nothing. */
export function listen(locale: string, onWords: (words: string) => void): () => void {
  const Maker = maker();
  if (Maker === undefined) return () => {};
  const recogniser = new Maker();
  let heard = '';
  recogniser.lang = locale;
  recogniser.onresult = ({ results }) => {
    heard = Array.from(results, (result) => result[0]?.transcript ?? '').join(' ');
  };
  recogniser.onend = () => onWords(heard.trim());
  recogniser.start();
  return () => recogniser.stop();
}
