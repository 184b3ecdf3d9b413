import { readFileSync, writeFileSync } from 'node:fs';
import type { Contender, Surroundings } from './contender.ts';

/** What most samples do: every question goes out with all that was ever said, which is kept as one JSON text per person. */
export function resending({ gatewayUrl, gatewayKey, folder }: Surroundings): Contender {
  const file = `${folder}/history.json`;
  const keep = (history: readonly object[]) => writeFileSync(file, JSON.stringify(history));
  keep([]);
  const ask = async (question: string): Promise<string> => {
    const history = JSON.parse(readFileSync(file, 'utf8')) as { role: string; content: string }[];
    const messages = [...history, { role: 'user', content: question }];
    const response = await fetch(`${gatewayUrl}/v1/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'anthropic-version': '2023-06-01',
        authorization: `Bearer ${gatewayKey}`,
      },
      body: JSON.stringify({
        model: 'claude-haiku-5-5',
        max_tokens: 1_000,
        thinking: { type: 'disabled' },
        system: 'You are a voice assistant. Answer in two or three short spoken sentences.',
        messages,
      }),
    });
    const { content } = (await response.json()) as { content: { text: string }[] };
    const answer = content[0]?.text ?? '';
    keep([...messages, { role: 'assistant', content: answer }]);
    return answer;
  };
  return {
    name: 'resends all',
    remember: async (fact) => void (await ask(`remember that ${fact}`)),
    ask,
    restart: async () => {},
    close: async () => {},
  };
}
