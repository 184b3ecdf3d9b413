import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contend } from './contender.ts';

interface Slots {
  readonly request: { readonly intent: { readonly slots: { readonly request: { readonly value: string } } } };
}

/** The least one can do: no verification, no stream, no store, no log; one fetch and one JSON. */
await contend(async ({ gatewayUrl, gatewayKey }) => {
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { request } = JSON.parse(Buffer.concat(chunks).toString()) as Slots;
    const response = await fetch(`${gatewayUrl}/v1/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'anthropic-version': '2023-06-01',
        authorization: `Bearer ${gatewayKey}`,
      },
      body: JSON.stringify({
        model: 'claude-haiku-5-5',
        max_tokens: 400,
        thinking: { type: 'disabled' },
        messages: [{ role: 'user', content: request.intent.slots.request.value }],
      }),
    });
    const { content } = (await response.json()) as { content: { text: string }[] };
    const outputSpeech = { type: 'PlainText', text: content[0]?.text };
    outgoing.setHeader('content-type', 'application/json');
    outgoing.end(JSON.stringify({ version: '1.0', response: { outputSpeech, shouldEndSession: false } }));
  };
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/alexa`),
    );
  });
});
