export { speechDurationMs } from './duration.ts';
export { phraseForError, phraseLanguages, phrasesFor } from './phrases.ts';
export type { ErrorPhrase, Phrases } from './phrases/shape.ts';
export { createSentenceStream, type SentenceStream } from './sentence-stream.ts';
export { sentences } from './sentences.ts';
export { toSpeakable } from './speakable.ts';
export { fitSsml, toSsml } from './ssml.ts';
