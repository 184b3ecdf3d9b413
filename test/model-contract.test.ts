import { afterAll, describe, expect, it } from 'vitest';
import { WellspokenError } from '../src/errors.ts';
import { createAnthropicMessagesModel } from '../src/model/anthropic-messages.ts';
import { fetchTransport } from '../src/model/fetch-transport.ts';
import type { LanguageModel, ModelPart, ModelRequest } from '../src/model/model.ts';
import { createOpenAiChatModel } from '../src/model/openai-chat.ts';
import { createUndiciTransport } from '../src/model/undici-transport.ts';
import type { ModelTransport } from '../src/model/transport.ts';
import { createStandInGateway, type StandInGateway } from '../src/testing/gateway/gateway.ts';
import { standInModels } from '../src/testing/gateway/stand-in-models.ts';
import { describeModelContract, type ContractClient } from './model-contract.ts';

const undici = createUndiciTransport();
afterAll(() => undici.close());

for (const [name, transport] of [
  ['fetch', fetchTransport],
  ['undici', undici.send],
] as const) {
  describeModelContract(`anthropic-messages over ${name}`, (gateway) =>
    contractClient(createAnthropicMessagesModel(at(gateway, transport))),
  );
  describeModelContract(`openai-chat over ${name}`, (gateway) =>
    contractClient(createOpenAiChatModel(at(gateway, transport))),
  );
}

describe('our adapters', () => {
  const legal = standInModels.filter(({ retired }) => !retired).map(({ id }) => id);

  it.each(['anthropic', 'cometapi'] as const)(
    'send %s nothing that a model of theirs refuses',
    async (provider) => {
      await using gateway = await createStandInGateway({ flavour: provider });
      for (const model of legal) {
        for (const format of ['answer', 'text'] as const) {
          for (const create of [createAnthropicMessagesModel, createOpenAiChatModel]) {
            const parts = await gather(create({ ...at(gateway, undici.send), provider, model }), format);
            expect(parts.at(-1), `${model} ${format}`).toMatchObject({ type: 'finish', stopReason: 'end' });
          }
        }
      }
      // A retry without a refused field would hide the refusal.
      expect(gateway.calls.map(({ status }) => status)).toEqual(
        Array.from({ length: legal.length * 4 }, () => 200),
      );
    },
  );

  it.each([
    ['anthropic-messages', createAnthropicMessagesModel],
    ['openai-chat', createOpenAiChatModel],
  ] as const)('%s asks in words, once and for all, where a schema is refused', async (_name, create) => {
    await using gateway = await createStandInGateway({ structuredOutput: false });
    const model = create(at(gateway, fetchTransport));
    for (const _turn of [1, 2]) {
      const parts = await gather(model, 'answer');
      const text = parts.map((part) => (part.type === 'delta' ? part.text : '')).join('');
      expect(JSON.parse(text)).toMatchObject({ speech: 'You said: Is it late?' });
    }
    expect(gateway.calls.map(({ status }) => status)).toEqual([400, 200, 200]);
  });
});

async function gather(model: LanguageModel, format: ModelRequest['format']): Promise<ModelPart[]> {
  const messages = [{ role: 'user', content: 'Is it late?' }] as const;
  const parts: ModelPart[] = [];
  const turn = {
    system: 'You are brief.',
    messages,
    maxOutputTokens: 300,
    format,
    personPseudonym: 'c0ffee',
  };
  for await (const part of model.stream(turn, new AbortController().signal)) parts.push(part);
  return parts;
}

function at(gateway: StandInGateway, transport: ModelTransport) {
  const { url: baseUrl, key } = gateway;
  return { provider: 'cometapi' as const, model: 'claude-haiku-5-5', baseUrl, key: () => key, transport };
}

/** A `LanguageModel` under the contract. */
function contractClient(model: LanguageModel): ContractClient {
  return {
    async ask(question, signal, onDelta) {
      let text = '';
      const request = {
        system: '',
        messages: [{ role: 'user', content: question }],
        maxOutputTokens: 1000,
        format: 'text',
      } as const;
      for await (const part of model.stream(request, signal)) {
        if (part.type === 'delta') {
          text += part.text;
          onDelta?.(part.text);
        } else if (part.type === 'finish') return { text, stopReason: part.stopReason, usage: part.usage };
      }
      throw new Error('the stream of parts ended without a finish');
    },
    explain: (error) => {
      if (!(error instanceof WellspokenError)) throw new Error('not an error of ours', { cause: error });
      const { status, code, retryable, retryAfterMs, midStream } = error;
      return {
        code,
        retryable,
        midStream,
        aborted: code === 'think/aborted',
        ...(status === undefined ? {} : { status }),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      };
    },
  };
}
