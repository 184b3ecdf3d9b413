import { storyAsked } from './story.ts';

interface Message {
  readonly role: string;
  readonly text: string;
}

/**
 * What a model that knows our stories says next: the story that was asked for last, or, when something was said after that, the part of it
 * that is still missing.
 */
export function tellNext(messages: readonly Message[]): {
  readonly question: string;
  readonly speech: string;
} {
  const asked = messages.findLastIndex(({ role, text }) => role === 'user' && storyAsked(text) !== undefined);
  const story = storyAsked(messages[asked]?.text ?? '');
  if (story === undefined) return { question: '', speech: 'I know no such story.' };
  const written = messages
    .slice(asked + 1)
    .filter(({ role }) => role === 'assistant')
    .map(({ text }) => text)
    .join(' ');
  const missing = story.sentences.filter((sentence) => !written.includes(sentence));
  return { question: story.question, speech: missing.join(' ') || 'And that is the end of it.' };
}
