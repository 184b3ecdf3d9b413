import type { Clock } from '../../src/clock.ts';
import { createMemory } from '../../src/memory/create-memory.ts';
import { summaryDue, summaryRequest } from '../../src/memory/summary.ts';
import { estimateTokens } from '../../src/model/estimate-tokens.ts';
import type { ModelRequest } from '../../src/model/model.ts';
import type { Store } from '../../src/store/store.ts';
import { promptFor } from '../../src/turn/prompt.ts';
import { memorySettings } from './memory-settings.ts';
import { heardAsking, turnPorts } from './turn-ports.ts';

/** Everything a model is sent, in one text. */
export function sentOf({ system, background = '', messages }: ModelRequest): string {
  return [system, background, ...messages.map(({ content }) => content)].join('\n');
}

/** A conversation of any length over memory and prompt alone, with whatever writes the summaries. No question is asked twice. */
export function createLongTalk(store: Store, clock: Clock, summarise: (request: ModelRequest) => string) {
  const ports = turnPorts();
  const memory = createMemory(store, clock, memorySettings);
  return {
    memory,
    remember: (text: string) => memory.rememberFact('anna', { turnId: text, text }),
    /** One turn. Resolves to what the model was sent. */
    async ask(question: string, answer: string): Promise<{ readonly sent: string; readonly tokens: number }> {
      const recalled = await memory.recall('anna');
      const request = promptFor(ports, heardAsking, recalled, question);
      const exchange = { turnId: question, question, answer };
      const kept = await memory.append('anna', exchange, answer, recalled);
      const due = kept && summaryDue(kept, memorySettings);
      if (due !== undefined)
        await memory.keepSummary('anna', due, summarise(summaryRequest(due, { locale: 'en-US' })));
      const sent = sentOf(request);
      return { sent, tokens: estimateTokens(sent) };
    },
  };
}
