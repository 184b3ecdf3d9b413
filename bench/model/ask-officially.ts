import type Anthropic from '@anthropic-ai/sdk';
import type { ContenderInput } from './contender.ts';

/** One answer by the official SDK, in its leanest form: the raw event stream, none of its helpers. */
export async function askOfficially(client: Anthropic, { model, question }: ContenderInput): Promise<string> {
  const stream = await client.messages.create({
    model,
    max_tokens: 500,
    thinking: { type: 'disabled' },
    system: 'Answer in two or three short sentences.',
    messages: [{ role: 'user', content: question }],
    stream: true,
  });
  let said = '';
  for await (const event of stream) {
    if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') said += event.delta.text;
  }
  return said;
}
