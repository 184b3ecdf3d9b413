import type { Agent } from 'undici';
import { tellingWords } from './script.ts';

/** Asks the model server without anything of ours between: what the machine, the test and the stand-in add by themselves. */
export async function askModel(
  { url, key }: { readonly url: string; readonly key: string },
  agent: Agent,
): Promise<string | undefined> {
  const { statusCode, body } = await agent.request({
    origin: url,
    path: '/v1/messages',
    method: 'POST',
    headers: { 'x-api-key': key, 'anthropic-version': '2023-06-01', 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'claude-haiku-4-5-20251001',
      max_tokens: 500,
      stream: true,
      messages: [{ role: 'user', content: 'what is there to know about the sky' }],
    }),
  });
  const stream = await body.text();
  if (statusCode !== 200) return `status ${statusCode}`;
  const words = [...stream.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text).join('');
  return words.includes(tellingWords) ? undefined : 'not the model’s answer';
}
