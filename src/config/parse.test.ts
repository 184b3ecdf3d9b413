import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { WellspokenError } from '../errors.ts';
import type { ConfigInput } from './config.ts';
import { parseConfig } from './parse.ts';

/** The lines of the error that these settings cause. */
function problemsOf(input: unknown, env: Record<string, string> = {}): string[] {
  try {
    // @ts-expect-error: wrong on purpose
    parseConfig(input, env);
  } catch (error) {
    if (error instanceof WellspokenError && error.code === 'start/config') return error.message.split('\n');
    throw error;
  }
  throw new Error('The settings were accepted.');
}

describe('a configuration in code', () => {
  it('has a default for everything', () => {
    expect(parseConfig({}, {})).toEqual({
      name: 'Wellspoken',
      invocationName: 'clever friend',
      persona: expect.stringMatching(/friendly/),
      languages: ['en-US'],
      models: {
        provider: 'auto',
        protocol: 'messages',
        candidates: ['claude-haiku-5-5', 'claude-haiku-4-5-20251001'],
        standard: ['claude-sonnet-5-5', 'claude-sonnet-5'],
        deep: ['claude-opus-5-5', 'claude-opus-5'],
        routing: 'auto',
        hedge: true,
        maxConcurrentCalls: 100,
        answerCache: false,
        maxOutputTokens: 500,
      },
      voice: {
        deadlineMs: 6_500,
        earlySpeech: 'answer',
        fillerAfterMs: 1_500,
        maxDirectives: 5,
        maxDirectiveCharacters: 600,
        keepListening: 'always',
        helpingSeconds: 30,
        capture: 'catch-all',
        elicit: false,
      },
      tools: [],
      memory: { turns: 10, tokens: 1_500, summaryTokens: 200, factTokens: 400 },
      privacy: { redact: true, sendPseudonym: true, consent: 'notice' },
      audience: 'general',
      retention: {
        conversationDays: 30,
        factDays: 365,
        pendingHours: 24,
        ledgerDays: 90,
        totalDays: 800,
        incidentDays: 90,
        answerHours: 24,
      },
      limits: {},
      budgets: {},
      telemetry: { contents: false, conventions: '1.37' },
      server: { host: '127.0.0.1', port: 3_000, verifySignature: true, production: false, drainMs: 0 },
      skillIds: [],
      store: 'sqlite:data/wellspoken.db',
      cometApi: { baseUrl: 'https://api.cometapi.com' },
      anthropic: { baseUrl: 'https://api.anthropic.com' },
      providerKeys: {},
      toolSecrets: {},
      bedrock: {},
      aws: {},
      previousDataSecrets: [],
      kms: {},
      forwardSecrets: [],
      logLevel: 'info',
      warnings: ['Neither COMETAPI_KEY nor ANTHROPIC_API_KEY is set: the scripted model answers.'],
    });
  });

  it('keeps what it says, next to the defaults of the same group', () => {
    const config = parseConfig(
      {
        name: '  Ada ',
        languages: ['de-DE', 'hi-IN'],
        voice: { deadlineMs: 1_000, keepListening: 'never' },
        memory: { turns: 0 },
        budgets: { personUsdPerDay: 0.01 },
      },
      {},
    );
    expect(config).toMatchObject({
      name: 'Ada',
      languages: ['de-DE', 'hi-IN'],
      voice: { deadlineMs: 1_000, keepListening: 'never', helpingSeconds: 30 },
      memory: { turns: 0, tokens: 1_500 },
      budgets: { personUsdPerDay: 0.01 },
    });
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    [
      'groups and keys without a value',
      { voice: null, memory: undefined, budgets: { personUsdPerDay: null } },
    ],
  ])('takes %s as nothing said', (_, input) => {
    // @ts-expect-error: null is not for code, but YAML has it
    expect(parseConfig(input, {})).toEqual(parseConfig({}, {}));
  });

  it('is frozen all the way down, and leaves the input as it was', () => {
    const input = { models: { candidates: ['a'] } };
    const config = parseConfig(input, { COMETAPI_KEY: 'sk-1' });
    const parts = [
      config,
      config.models,
      config.models.candidates,
      config.budgets,
      config.cometApi,
      config.warnings,
    ];
    for (const part of parts) expect(Object.isFrozen(part)).toBe(true);
    expect(Object.isFrozen(input.models.candidates)).toBe(false);
    expect(config.cometApi.key?.reveal()).toBe('sk-1');
  });

  it('comes back as it is when it has been checked before', () => {
    const config = parseConfig({ name: 'Ada' }, { PORT: '1' });
    expect(parseConfig(config, { PORT: '2' })).toBe(config);
  });

  it('shows no secret when it is printed', () => {
    const env = {
      COMETAPI_KEY: 'sk-hunter2',
      ANTHROPIC_API_KEY: 'sk-hunter2',
      WELLSPOKEN_SECRET: 'hunter2'.repeat(5),
      WELLSPOKEN_ADMIN_TOKEN: 'hunter2'.repeat(5),
    };
    const config = parseConfig({}, env);
    expect(config.warnings).toEqual([]);
    for (const text of [inspect(config, { depth: 9, showHidden: true }), JSON.stringify(config)]) {
      expect(text).toContain('[secret]');
      expect(text).not.toContain('hunter2');
    }
  });
});

describe('wrong settings', () => {
  it('are told all at once, with the environment', () => {
    const problems = problemsOf({ nam: 'x', voice: { deadlinMs: 1 }, memory: { turns: -1 } }, { PORT: 'x' });
    expect(problems).toHaveLength(4);
  });

  it.each<[unknown, string]>([
    [
      { voice: { deadlinMs: 900 } },
      'voice.deadlinMs: unknown key. Did you mean deadlineMs? Allowed: deadlineMs, earlySpeech, fillerAfterMs, maxDirectives, maxDirectiveCharacters, keepListening, helpingSeconds',
    ],
    [{ voice: { deadline_ms: 9 } }, 'Did you mean deadlineMs?'],
    [
      { deadlineMs: 900 },
      'deadlineMs: unknown key. Did you mean voice.deadlineMs? Allowed: name, invocationName, persona, languages',
    ],
    [{ voices: {} }, 'Did you mean voice?'],
    [{ zzz: 1 }, 'zzz: unknown key. Allowed: name, invocationName, persona'],
    [
      { models: { apiKey: 'sk-hunter2' } },
      'models.apiKey: unknown key. It is not written here: set the environment variable',
    ],
    [{ store: 'memory:' }, 'set the environment variable WELLSPOKEN_STORE'],
    [JSON.parse('{"__proto__":{"name":"x"}}'), '__proto__: unknown key.'],
    [{ constructor: 1 }, 'constructor: unknown key. Allowed'],
    [
      { voice: { deadlineMs: 900 } },
      'voice.deadlineMs: 900 is not allowed. Must be a whole number from 1000 to 7500',
    ],
    [{ voice: { deadlineMs: 7_501 } }, 'from 1000 to 7500'],
    [{ voice: { deadlineMs: 1_000.5 } }, '1000.5 is not allowed. Must be a whole number'],
    [{ voice: { deadlineMs: '6500' } }, '"6500" is not allowed. Must be a whole number'],
    [{ voice: { deadlineMs: Number.NaN } }, 'NaN is not allowed'],
    [
      { voice: { keepListening: 'allways' } },
      '"allways" is not allowed. Did you mean always? Must be one of always, question, never',
    ],
    [{ voice: [] }, 'voice: a list is not allowed. Must be a group of settings'],
    [{ voice: 'fast' }, 'voice: "fast" is not allowed. Must be a group of settings'],
    [[], 'a list is not allowed. Must be a group of settings'],
    ['hello', '"hello" is not allowed. Must be a group of settings'],
    [{ name: 42 }, '42 is not allowed. Must be text of 1 to 50 characters, in quotes'],
    [{ name: '   ' }, '"   " is not allowed. Must be text of 1 to 50'],
    [{ name: 'x'.repeat(100_000) }, 'Must be text of 1 to 50'],
    [{ persona: { style: 'x' } }, 'persona: a group of settings is not allowed. Must be text'],
    [{ languages: [] }, 'languages: a list is not allowed. Must be a list of 1 to 17'],
    [{ languages: 'en-US' }, 'languages: "en-US" is not allowed. Must be a list'],
    [{ languages: ['en-US', 'en_gb'] }, 'languages.1: "en_gb" is not allowed. Did you mean en-GB?'],
    [
      { models: { provider: true } },
      'Must be one of auto, cometapi, anthropic, bedrock, openai-compatible, scripted',
    ],
    [{ languages: ['pt-PT'] }, 'Must be one of ar-SA, de-DE'],
    [{ models: { provider: 'openai' } }, 'Did you mean openai-compatible?'],
    [
      { models: { candidates: ['claude haiku'] } },
      'models.candidates.0: "claude haiku" is not allowed. Must be text of letters, digits',
    ],
    [{ models: { maxOutputTokens: 49 } }, 'from 50 to 4000'],
    [{ models: { provider: 'openai-compatible' } }, 'models.baseUrl: is missing.'],
    [
      { models: { provider: 'openai-compatible', protocol: 'messages', baseUrl: 'https://x.y' } },
      'models.protocol: "messages" is not spoken',
    ],
    [{ models: { baseUrl: 'http://llm.example.com' } }, 'models.baseUrl: must begin with https://'],
    [{ retention: { conversationDays: 0 } }, 'from 1 to 3650'],
    [{ memory: { keepDays: 7 } }, 'memory.keepDays: unknown key.'],
    [{ privacy: { sendPseudonym: 'yes' } }, '"yes" is not allowed. Must be true or false'],
    [{ budgets: { skillUsdPerDay: 0 } }, '0 is not allowed. Must be a number above 0'],
    [{ budgets: { skillUsdPerDay: Infinity } }, 'Infinity is not allowed'],
  ])('%j is refused with what is allowed', (input, message) => {
    const problems = problemsOf(input);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
    expect(problems[0]?.length).toBeLessThan(400);
    expect(problems[0]).not.toContain('hunter2');
  });
});

describe('settings about models', () => {
  const models = (models: ConfigInput['models']) => parseConfig({ models }, { COMETAPI_KEY: 'sk-1' });

  it('speak chat to an OpenAI-compatible server, and messages otherwise', () => {
    const own = models({ provider: 'openai-compatible', baseUrl: 'http://localhost:11434/v1' });
    expect(own.models).toMatchObject({ protocol: 'chat', baseUrl: 'http://localhost:11434' });
    expect(own.warnings).toEqual([
      'models.baseUrl is used as http://localhost:11434, without the end it was given.',
    ]);
    expect(models({ provider: 'cometapi', protocol: 'chat' }).models.protocol).toBe('chat');
    expect(models({ provider: 'anthropic' }).models.protocol).toBe('messages');
  });

  it('answer every question with what is named as candidates, where nothing else is', () => {
    expect(models({ candidates: ['a'] }).models).toMatchObject({ standard: ['a'], deep: ['a'] });
    expect(models({ standard: ['b'] }).models).toMatchObject({ standard: ['b'], deep: ['b'] });
    expect(models({ candidates: ['a'], deep: ['c'] }).models).toMatchObject({ standard: ['a'], deep: ['c'] });
  });

  it('take several providers, each with a name and a key of its own', () => {
    const several = [
      { name: 'comet', kind: 'cometapi', keyVariable: 'OUR_KEY', priceFactor: 0.8 },
      { name: 'own', kind: 'openai-compatible', baseUrl: 'http://localhost:11434/v1' },
    ] as const;
    const config = parseConfig({ models: { providers: several } }, { OUR_KEY: 'sk-ours' });
    expect(config.models.providers).toEqual([
      several[0],
      { ...several[1], baseUrl: 'http://localhost:11434' },
    ]);
    expect(config.providerKeys['OUR_KEY']?.reveal()).toBe('sk-ours');
  });

  it.each<[readonly object[], object, string]>([
    [[{ name: 'a', kind: 'cometapi' }], { provider: 'cometapi' }, 'models.providers: stands beside provider'],
    [
      [
        { name: 'a', kind: 'cometapi' },
        { name: 'a', kind: 'bedrock' },
      ],
      {},
      'models.providers.1.name: "a" is there twice',
    ],
    [[{ name: 'own', kind: 'openai-compatible' }], {}, 'models.providers.0.baseUrl: is missing'],
    [
      [{ name: 'Über', kind: 'cometapi' }],
      {},
      'models.providers.0.name: "Über" is not allowed. Must be text of small letters, digits and -',
    ],
    [[{ name: 'a', kind: 'cometapi', keyVariable: 'sk-hunter2' }], {}, 'models.providers.0.keyVariable'],
    [[{ name: 'a', kind: 'cometapi', key: 'sk-hunter2' }], {}, 'set the environment variable'],
    [[], {}, 'models.providers: a list is not allowed. Must be a list of 1 to 6'],
  ])('%j with %j is refused', (providers, others, message) => {
    const problems = problemsOf({ models: { providers, ...others } });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });

  it('are warned about a model that thinks before it speaks', () => {
    expect(models({ candidates: ['claude-sonnet-4-6-thinking'] }).warnings).toEqual([
      expect.stringContaining('claude-sonnet-4-6-thinking'),
    ]);
  });
});
