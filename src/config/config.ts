import type { Secret } from '../secret.ts';
import type { Locale } from './locale.ts';

/** What `assistant.yaml` may say. */
export interface Settings {
  /** What the assistant calls itself. */
  readonly name: string;
  /** What opens the skill, as in its interaction model. */
  readonly invocationName: string;
  /** How it should be, in the words of whoever runs it. */
  readonly persona: string;
  /** At least one; the first is used where a request names none. */
  readonly languages: readonly Locale[];
  readonly models: {
    /** Whom to ask. `auto` is whoever there is a key for, and the scripted model without any. */
    readonly provider: 'auto' | 'cometapi' | 'anthropic' | 'openai-compatible' | 'scripted';
    /** Anthropic's Messages, or the chat completions of OpenAI-like servers. */
    readonly protocol: 'messages' | 'chat';
    /** Without a trailing slash or `/v1`. Replaces the provider's own address. */
    readonly baseUrl?: string;
    /** Model ids in order of preference. */
    readonly candidates: readonly string[];
    readonly maxOutputTokens: number;
  };
  readonly voice: {
    /** From a request's arrival to our reply, inside Alexa's eight seconds. */
    readonly deadlineMs: number;
    /** What is said before the reply: finished sentences of the answer, a filler only, or nothing. */
    readonly earlySpeech: 'answer' | 'filler' | 'off';
    /** Without a finished sentence by then a filler is said. */
    readonly fillerAfterMs: number;
    readonly maxDirectives: number;
    /** Of SSML, per directive. */
    readonly maxDirectiveCharacters: number;
    /** When the microphone stays open after a reply: always, only if the reply asks something, or never. */
    readonly keepListening: 'always' | 'question' | 'never';
    /** How much of a long answer is spoken at once. */
    readonly helpingSeconds: number;
  };
  readonly memory: {
    /** How many recent turns a model sees. */
    readonly turns: number;
    readonly keepDays: number;
  };
  readonly privacy: {
    /** Whether personal data is hidden from the model, the store and the log. */
    readonly redact: boolean;
    /** Whether the provider gets a person's pseudonym, for its abuse detection. */
    readonly sendPseudonym: boolean;
  };
  /** What may be spent in a day; no limit where left out. */
  readonly budgets: {
    readonly personUsdPerDay?: number;
    readonly skillUsdPerDay?: number;
  };
}

/** The validated configuration: settings, and what only the environment says. Frozen all the way down. */
export interface Config extends Settings {
  readonly server: {
    readonly host: string;
    /** 0 for any free port. */
    readonly port: number;
    /** False only on a loopback host. */
    readonly verifySignature: boolean;
    /** True with NODE_ENV=production, on a host others can reach, and in a Lambda. */
    readonly production: boolean;
  };
  /** Alexa skills that may ask. */
  readonly skillIds: readonly string[];
  /** For `openStore`. May hold a password: not for logs. */
  readonly store: string;
  readonly cometApi: { readonly key?: Secret; readonly baseUrl: string };
  readonly anthropic: { readonly key?: Secret; readonly baseUrl: string };
  /** For pseudonyms, at least 32 characters. */
  readonly secret?: Secret;
  readonly adminToken?: Secret;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** What works but is probably not meant, for the operator. */
  readonly warnings: readonly string[];
}

/** Settings as written in code or read from YAML: whatever is left out has its default. */
export type ConfigInput = Partially<Settings>;

type Partially<T> = T extends readonly unknown[] | string | number | boolean
  ? T
  : { readonly [K in keyof T]?: Partially<T[K]> | undefined };
