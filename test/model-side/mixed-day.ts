import { failures } from '../../src/testing/gateway/failures.ts';
import type { Script, ScriptFunction } from '../../src/testing/gateway/script.ts';
import { seeded } from '../support/seeded.ts';
import { type ModelBench, modelBench } from './model-bench.ts';

/** As they are called in the configuration. */
export const mixedProviders = ['comet', 'claude', 'chat'] as const;

const story = Array.from({ length: 6 }, (_, index) => `This is sentence number ${index + 1} of it.`).join(
  ' ',
);
const told: Script = {
  speech: story,
  card: null,
  firstTokenMs: 200,
  tokensPerSecond: 200,
  chunkCharacters: 20,
};

/** What may become of a call, and how often. */
function fates(seed: number): ScriptFunction {
  const random = seeded(seed);
  const share: readonly (readonly [number, Script])[] = [
    // So slow to begin that somebody else is asked as well, and it is stopped.
    [0.08, { ...told, firstTokenMs: 4_000 }],
    // Not done when the reply is due.
    [0.06, { ...told, tokensPerSecond: 7 }],
    [0.05, { ...told, fail: failures.overloaded529 }],
    [0.03, { ...told, fail: failures.cutMidStream }],
    [0.02, { ...told, fail: failures.endMidStream }],
    [0.02, { ...told, fail: failures.errorEventMidStream }],
  ];
  return () => {
    let dice = random();
    for (const [part, script] of share) {
      if (dice < part) return script;
      dice -= part;
    }
    return told;
  };
}

/**
 * An assistant over three providers of two protocols, whose calls end in every way: in full, stopped when another model began sooner or
 * the reply was due, turned away, broken off. It ends with each reply, as a Lambda does.
 */
export async function mixedDay(routing: 'quick' | 'standard' | 'deep'): Promise<ModelBench> {
  const bench = await modelBench({
    providers: [
      { name: 'comet', kind: 'cometapi' },
      { name: 'claude', kind: 'anthropic' },
      { name: 'chat', kind: 'openai-compatible', protocol: 'chat', priceFactor: 0.5 },
    ],
    config: {
      // Long enough to be cached where a model caches 512 tokens or 1,024.
      persona: 'You are friendly, calm and clear, and you never hurry anybody. '.repeat(70),
      models: {
        routing,
        candidates: ['comet/claude-haiku-5-5', 'claude/claude-haiku-4-5-20251001'],
        standard: ['claude/claude-sonnet-5-5', 'chat/claude-sonnet-5'],
        deep: ['comet/claude-opus-5-5', 'claude/claude-opus-5'],
      },
    },
    writeOnMs: 0,
  });
  for (const [index, name] of mixedProviders.entries()) bench.gateway(name).script(fates(index + 1));
  return bench;
}
