import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contend } from './contender.ts';

interface Slots {
  readonly request: {
    readonly intent: { readonly slots?: { readonly request?: { readonly value: string } } };
  };
}

/** What most people write first: one call that does not stream, the answer when it is there, an apology when it fails or takes 7.5 s. */
await contend(async ({ gatewayUrl, gatewayKey }) => {
  const ask = async (question: string): Promise<string> => {
    const response = await fetch(`${gatewayUrl}/v1/messages`, {
      method: 'POST',
      signal: AbortSignal.timeout(7_500),
      headers: {
        'content-type': 'application/json',
        'anthropic-version': '2023-06-01',
        authorization: `Bearer ${gatewayKey}`,
      },
      body: JSON.stringify({
        model: 'claude-haiku-5-5',
        max_tokens: 1_000,
        thinking: { type: 'disabled' },
        messages: [{ role: 'user', content: question }],
      }),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const { content } = (await response.json()) as { content: { text: string }[] };
    return content[0]?.text ?? '';
  };
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { request } = JSON.parse(Buffer.concat(chunks).toString()) as Slots;
    const question = request.intent.slots?.request?.value ?? 'go on';
    const text = await ask(question).catch(
      () => 'Sorry, something went wrong. What else would you like to know?',
    );
    const speech = (text: string) => ({ outputSpeech: { type: 'PlainText', text } });
    const response = { ...speech(text), reprompt: speech('What else?'), shouldEndSession: false };
    outgoing.setHeader('content-type', 'application/json');
    outgoing.end(JSON.stringify({ version: '1.0', response }));
  };
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/alexa`),
    );
  });
});
