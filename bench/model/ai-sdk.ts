import { createAnthropic } from '@ai-sdk/anthropic';
import { streamText } from 'ai';
import { contend } from './contender.ts';

/** The AI SDK as its documentation uses it. */
await contend(async ({ url, key, model, question }) => {
  const anthropic = createAnthropic({ baseURL: `${url}/v1`, authToken: key });
  return async () => {
    const { textStream } = streamText({
      model: anthropic(model),
      maxOutputTokens: 500,
      maxRetries: 0,
      providerOptions: { anthropic: { thinking: { type: 'disabled' } } },
      system: 'Answer in two or three short sentences.',
      prompt: question,
    });
    let said = '';
    for await (const text of textStream) said += text;
    return said;
  };
});
