import { describe, expect, it } from 'vitest';
import { anthropicPrompt } from './anthropic-prompt.ts';
import type { ModelMessage } from './model.ts';

/** 100 tokens by estimate. */
const hundred = (letter: string) => letter.repeat(400);
const message = (role: ModelMessage['role'], content: string): ModelMessage => ({ role, content });
const talk = [message('user', hundred('u')), message('assistant', hundred('a')), message('user', 'why')];
const prompt = (minCacheableTokens: number, background: string | undefined = hundred('b'), messages = talk) =>
  anthropicPrompt(
    hundred('s'),
    {
      system: hundred('s'),
      messages,
      maxOutputTokens: 1,
      format: 'text',
      ...(background === undefined ? {} : { background }),
    },
    minCacheableTokens,
    'test/model',
  );
const breakpoints = (made: ReturnType<typeof prompt>) =>
  [made.system, ...made.messages.map(({ content }) => content)]
    .flat()
    .map((block) => typeof block === 'object' && 'cache_control' in block);

describe('the prompt of the Messages API', () => {
  it('is plain text where nothing is long enough to be cached', () => {
    expect(prompt(500, '')).toEqual({ system: hundred('s'), messages: talk });
  });

  it('has the background behind the instructions', () => {
    expect(prompt(500).system).toEqual([
      { type: 'text', text: hundred('s') },
      { type: 'text', text: hundred('b') },
    ]);
  });

  it.each([
    [401, [false, false, false, false, false]],
    [400, [false, false, false, true, false]],
    [200, [false, true, false, true, false]],
    [100, [true, true, false, true, false]],
  ])('is cached from its first %i tokens on, part by part', (minimum, expected) => {
    expect(breakpoints(prompt(minimum))).toEqual(expected);
  });

  it('of a longer talk is cached where the turn before ended it, too, and never by more than four breakpoints', () => {
    const longer = [...talk.slice(0, 2), ...talk.slice(0, 2), ...talk];
    expect(
      breakpoints(prompt(100, hundred('b'), longer))
        .map(Number)
        .join(''),
    ).toBe('110001010');
  });

  it('of a first question is cached up to the question', () => {
    expect(breakpoints(prompt(100, hundred('b'), [message('user', 'why')]))).toEqual([true, true, false]);
  });

  it('takes a background without instructions', () => {
    const request = {
      system: '',
      background: 'known',
      messages: talk,
      maxOutputTokens: 1,
      format: 'text',
    } as const;
    expect(anthropicPrompt('', request, 1_000, 'test/model').system).toBe('known');
    expect(anthropicPrompt('', { ...request, background: ' ' }, 1_000, 'test/model')).not.toHaveProperty(
      'system',
    );
  });

  it('puts tools before the instructions, and has them cached along', () => {
    const tools = [{ name: 't', description: hundred('d'), inputSchema: { type: 'object' } }];
    const asked = { system: 's', tools, messages: talk, maxOutputTokens: 1, format: 'text' as const };
    const { tools: sent, system } = anthropicPrompt('s', asked, 100, 'test/model');
    expect(sent).toEqual([{ name: 't', description: hundred('d'), input_schema: { type: 'object' } }]);
    expect(system).toEqual([{ type: 'text', text: 's', cache_control: { type: 'ephemeral' } }]);
  });
});
