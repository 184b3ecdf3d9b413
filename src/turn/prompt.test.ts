import { describe, expect, it } from 'vitest';
import { heardAsking, turnPorts } from '../../test/support/turn-ports.ts';
import type { Recalled } from '../memory/memory.ts';
import { continuationFor, promptFor } from './prompt.ts';

const talked = (...questions: string[]): Recalled => ({
  conversation: {
    exchanges: questions.map((question, n) => ({ turnId: `t${n}`, question, answer: `answer ${n}` })),
    lastSaid: '',
    vault: '',
  },
  pending: undefined,
  revision: 1,
});
const nothing: Recalled = { conversation: undefined, pending: undefined, revision: undefined };
const contents = ({ messages }: ReturnType<typeof promptFor>) =>
  messages.map(({ role, content }) => `${role}: ${content}`);

describe('what the model is asked', () => {
  it('is the recent exchanges, oldest first, and then the question', () => {
    expect(contents(promptFor(turnPorts(), heardAsking, talked('q0', 'q1'), 'why'))).toEqual([
      'user: q0',
      'assistant: answer 0',
      'user: q1',
      'assistant: answer 1',
      'user: why',
    ]);
    expect(contents(promptFor(turnPorts(), heardAsking, nothing, 'why'))).toEqual(['user: why']);
  });

  it('names the language, the assistant and its persona, and nothing of the person or the turn', () => {
    const { system } = promptFor(turnPorts(), heardAsking, nothing, 'why');
    expect(system).toContain('American English (en-US)');
    expect(system).toContain('You are Claude');
    expect(system).toContain('You are kind.');
    expect(system).not.toMatch(/anna|t1|r1|why/);
  });

  it('has one system text per locale, so that a provider can cache it', () => {
    const ports = turnPorts();
    const systemFor = (locale: string, person: string) =>
      promptFor(ports, { ...heardAsking, locale, person }, talked(person), person).system;
    expect(systemFor('en-US', 'anna')).toBe(systemFor('en-US', 'ben'));
    expect(systemFor('en-US', 'anna')).not.toBe(systemFor('fr-CA', 'anna'));
    expect(systemFor('fr-CA', 'anna')).toContain('Canadian French (fr-CA)');
  });

  it('follows the settings it was given, not those of another assistant', () => {
    expect(promptFor(turnPorts({ name: 'Zed' }), heardAsking, nothing, 'why').system).toContain(
      'You are Zed',
    );
  });

  it('carries the pseudonym only where that is wanted', () => {
    const sent = promptFor(turnPorts({ sendPseudonym: true }), heardAsking, nothing, 'why');
    const kept = promptFor(turnPorts({ sendPseudonym: false }), heardAsking, nothing, 'why');
    expect(sent.personPseudonym).toBe('anna');
    expect(kept).not.toHaveProperty('personPseudonym');
    expect(sent).toMatchObject({ maxOutputTokens: 300, format: 'answer' });
  });
});

describe('asking for the rest of an answer', () => {
  const asked = { question: 'tell me', written: ['One.', 'Two.'] };

  it('shows what was written and ends with a user’s message, since Claude takes no half-written one', () => {
    const request = continuationFor(turnPorts(), heardAsking, talked('q0'), asked);
    expect(contents(request).slice(0, -1)).toEqual([
      'user: q0',
      'assistant: answer 0',
      'user: tell me',
      'assistant: One. Two.',
    ]);
    expect(request.messages.at(-1)?.role).toBe('user');
  });

  it('does not show its question twice where the conversation already ends with it', () => {
    const request = continuationFor(turnPorts(), heardAsking, talked('q0', 'tell me'), asked);
    expect(contents(request).filter((content) => content === 'user: tell me')).toHaveLength(1);
  });

  it('alternates between the two roles', () => {
    const { messages } = continuationFor(turnPorts(), heardAsking, talked('q0', 'tell me'), asked);
    expect(messages.map(({ role }) => role)).toEqual(
      messages.map((_, n) => (n % 2 === 0 ? 'user' : 'assistant')),
    );
  });
});
