import { invocationNames } from '../../../alexa/invocation-names.ts';
import { buildModel } from '../../../alexa/model/build-model.ts';
import { lintModel } from '../../../alexa/model/lint.ts';
import { checkSettings } from '../../../config/check-settings.ts';
import type { Locale } from '../../../config/locale.ts';
import { languageOf } from '../../../speech/language.ts';
import type { Answers } from './answers.ts';

type SoFar = Partial<Answers>;

/** One thing to decide: asked on a terminal, or given by `--<option>`. */
export interface Question {
  readonly key: keyof Answers;
  readonly option: string;
  /** What is asked; a choice says what there is. */
  readonly text: (soFar: SoFar) => string;
  /** What Enter and `--yes` take; asked until answered where there is nothing. */
  readonly standard: (soFar: SoFar) => string | undefined;
  /** Whether it is a question at all, after what was answered. Always when left out. */
  readonly isAsked?: (soFar: SoFar) => boolean;
  /** The value of an answer, or what is wrong with it. */
  readonly read: (text: string, soFar: SoFar) => Read;
}

export type Read = { readonly value: Answers[keyof Answers] } | { readonly problem: string };

const usualKeys = {
  cometapi: 'COMETAPI_KEY',
  anthropic: 'ANTHROPIC_API_KEY',
  'openai-compatible': 'COMETAPI_KEY',
};
const providers = ['auto', 'cometapi', 'anthropic', 'bedrock', 'openai-compatible'] as const;
const shapes = ['lambda', 'service'] as const;
const storesOf = { lambda: ['dynamodb', 'session'], service: ['sqlite', 'redis', 'dynamodb'] } as const;

/** In the order in which they are asked: later ones may depend on earlier answers. */
export const questions: readonly Question[] = [
  {
    key: 'languages',
    option: 'languages',
    text: () => 'Languages as Alexa names them, the main one first, with commas between them',
    standard: () => 'en-US',
    read(text) {
      const languages = text.split(/[\s,]+/).filter(Boolean);
      return setting({ languages }, [...new Set(languages)] as Locale[]);
    },
  },
  {
    key: 'name',
    option: 'name',
    text: () => 'What the assistant calls itself',
    standard: () => 'Wellspoken',
    read: (text) =>
      /\p{Cc}/u.test(text) ? { problem: 'plain text in one line' } : setting({ name: text }, text.trim()),
  },
  {
    key: 'invocationName',
    option: 'invocation-name',
    text: ({ languages = [] }) => `What people say to open it, in ${languages[0]}`,
    standard: ({ languages = [] }) => invocationNames.get(languageOf(languages[0] ?? 'en-US')),
    read: (text, soFar) => invocationName(text.trim().toLowerCase(), soFar),
  },
  {
    key: 'provider',
    option: 'provider',
    text: () => `Who answers: ${providers.join(', ')} (auto: whoever there is a key for)`,
    standard: () => 'auto',
    read: (text) => oneOf(text, providers),
  },
  {
    key: 'baseUrl',
    option: 'base-url',
    text: () => 'Address of your server, without /v1',
    standard: () => undefined,
    isAsked: isOwnServer,
    read: (text) =>
      /^https?:$/.test(URL.parse(text)?.protocol ?? '')
        ? setting({ models: { baseUrl: text } }, text)
        : { problem: 'an address like https://llm.example.com' },
  },
  {
    key: 'model',
    option: 'model',
    text: () => 'Model to ask there',
    standard: () => undefined,
    isAsked: isOwnServer,
    read: (text) => setting({ models: { candidates: [text] } }, text),
  },
  {
    key: 'region',
    option: 'region',
    text: () => 'AWS region of Bedrock',
    standard: () => 'us-east-1',
    isAsked: ({ provider }) => provider === 'bedrock',
    read: (text) =>
      /^[a-z]{2,}(-[a-z]+)+-\d$/.test(text) ? { value: text } : { problem: 'a region such as us-east-1' },
  },
  {
    key: 'keyVariable',
    option: 'key-variable',
    text: () => 'Environment variable that holds the key (its name, not the key)',
    standard: ({ provider }) => usualKeyOf(provider),
    isAsked: ({ provider }) => usualKeyOf(provider) !== undefined,
    read: (text) =>
      /^[A-Z][A-Z0-9_]{1,80}$/.test(text)
        ? { value: text }
        : { problem: 'the name of a variable, in capitals; the key itself goes into .env' },
  },
  {
    key: 'shape',
    option: 'shape',
    text: () =>
      'Where it runs: lambda (a function at AWS, nothing to look after) or service (a process of yours)',
    standard: () => 'lambda',
    read: (text) => oneOf(text, shapes),
  },
  {
    key: 'store',
    option: 'store',
    text: ({ shape = 'service' }) => `Where conversations are kept: ${storesOf[shape].join(', ')}`,
    standard: ({ shape = 'service' }) => storesOf[shape][0],
    read: (text, { shape = 'service' }) => oneOf(text, storesOf[shape]),
  },
  {
    key: 'personUsdPerDay',
    option: 'person-usd-per-day',
    text: () => 'US dollars that one person may spend in a day, or none for no limit',
    standard: () => '0.50',
    read: usd,
  },
  {
    key: 'skillUsdPerDay',
    option: 'skill-usd-per-day',
    text: () => 'US dollars that all together may spend in a day, or none for no limit',
    standard: () => '10',
    read: usd,
  },
];

/** The variable that a provider's key is looked for in; none where none is needed, or where it depends. */
export function usualKeyOf(provider: Answers['provider'] | undefined): string | undefined {
  return provider !== undefined && Object.hasOwn(usualKeys, provider)
    ? usualKeys[provider as keyof typeof usualKeys]
    : undefined;
}

function isOwnServer({ provider }: SoFar): boolean {
  return provider === 'openai-compatible';
}

/** By the rule that `assistant.yaml` is read by. */
function setting(settings: object, value: Answers[keyof Answers]): Read {
  const [problem] = checkSettings(settings).problems;
  return problem === undefined ? { value } : { problem: problem.text };
}

function oneOf(
  text: string,
  allowed: readonly (Answers['store'] | Answers['shape'] | Answers['provider'])[],
): Read {
  const found = allowed.find((one) => one === text.trim().toLowerCase());
  return found === undefined ? { problem: `one of ${allowed.join(', ')}` } : { value: found };
}

function usd(text: string): Read {
  if (/^(?:none|no|0)$/i.test(text.trim())) return { value: undefined };
  const amount = /^\$?(\d{1,6}(?:\.\d{1,4})?)$/.exec(text.trim())?.[1];
  return amount !== undefined && Number(amount) > 0
    ? { value: Number(amount) }
    : { problem: 'a number such as 0.50, or none' };
}

/** By Amazon's rules for such names: one that is refused at certification is found out a week later otherwise. */
function invocationName(name: string, { languages = [] }: SoFar): Read {
  const locale = languages[0] ?? 'en-US';
  const read = setting({ invocationName: name }, name);
  if ('problem' in read) return read;
  const finding = lintModel(buildModel(locale, { invocationName: name }), { locale }).find(
    ({ rule }) => rule === 'invocation-name',
  );
  return finding === undefined ? read : { problem: finding.message };
}
