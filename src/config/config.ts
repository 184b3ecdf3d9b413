import type { CredentialSource } from '../aws/aws-credentials.ts';
import type { Secret } from '../secret.ts';
import type { Locale } from './locale.ts';
import type { ToolSettings } from './tool-settings.ts';

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
    readonly provider: 'auto' | ProviderKind;
    /** Anthropic's Messages, or the chat completions of OpenAI-like servers. */
    readonly protocol: 'messages' | 'chat';
    /** Without a trailing slash or `/v1`. Replaces the provider's own address. */
    readonly baseUrl?: string;
    /** Of Amazon Bedrock; the environment's where left out. */
    readonly region?: string;
    /** Several at once, in order of preference, instead of the one above. */
    readonly providers?: readonly ProviderSettings[];
    /** Ids of quick models, in order of preference. `name/id` is asked at the provider of that name only. */
    readonly candidates: readonly string[];
    /** For questions that need more thought. */
    readonly standard: readonly string[];
    /** For hard questions and "think harder". */
    readonly deep: readonly string[];
    readonly routing: 'auto' | 'quick' | 'standard' | 'deep';
    /** Ask the next candidate as well when one is slow to begin. */
    readonly hedge: boolean;
    /** Per provider. */
    readonly maxConcurrentCalls: number;
    /** Keep answers that concern nobody in particular for whoever asks the same. */
    readonly answerCache: boolean;
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
    /** How whole questions are taken by the interaction model. */
    readonly capture: 'catch-all' | 'carriers';
    /** Ask Alexa to take the next words whole, by eliciting a slot. */
    readonly elicit: boolean;
  };
  /** What it may do: webhooks and MCP servers. */
  readonly tools: readonly ToolSettings[];
  readonly memory: {
    /** How many recent turns a model sees at most. */
    readonly turns: number;
    /** How long they may be together. */
    readonly tokens: number;
    readonly summaryTokens: number;
    readonly factTokens: number;
    /** Whether a person's items are encrypted under a key of their own. Left out: in production. */
    readonly encrypt?: boolean;
  };
  readonly audience: 'general' | 'family';
  /** How long each kind of data is kept. */
  readonly retention: {
    readonly conversationDays: number;
    readonly factDays: number;
    readonly pendingHours: number;
    readonly ledgerDays: number;
    readonly totalDays: number;
    readonly incidentDays: number;
    readonly answerHours: number;
  };
  readonly limits: {
    /** Left out: 60 in production, else none. */
    readonly personPerMinute?: number;
    /** In one process. Left out: 200 in production, else none. */
    readonly totalPerSecond?: number;
  };
  readonly privacy: {
    /** Whether personal data is hidden from the model, the store and the log. */
    readonly redact: boolean;
    /** Whether the provider gets a person's pseudonym, for its abuse detection. */
    readonly sendPseudonym: boolean;
    /** Whether people are asked, told, or neither, that what they say goes to a model. */
    readonly consent: 'required' | 'notice' | 'off';
  };
  /** What may be spent in a day or month of UTC; no limit where left out. */
  readonly budgets: {
    readonly personUsdPerDay?: number;
    readonly skillUsdPerDay?: number;
    readonly skillUsdPerMonth?: number;
  };
  readonly telemetry: {
    /** Whether traces carry what was asked and answered, with personal data hidden. */
    readonly contents: boolean;
    /** Version of the OpenTelemetry names for models. */
    readonly conventions: '1.37' | '1.28';
  };
}

export type ProviderKind = 'cometapi' | 'anthropic' | 'bedrock' | 'openai-compatible' | 'scripted';

/** One of several providers. */
export interface ProviderSettings {
  readonly name: string;
  readonly kind: ProviderKind;
  readonly protocol?: 'messages' | 'chat';
  readonly baseUrl?: string;
  readonly region?: string;
  /** Environment variable that holds its key. */
  readonly keyVariable?: string;
  /** What it charges in proportion to the list price. */
  readonly priceFactor?: number;
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
    /** How long a service that is asked to stop says so at /readyz and still answers. */
    readonly drainMs: number;
  };
  /** Alexa skills that may ask. */
  readonly skillIds: readonly string[];
  /** For `openStore`. May hold a password: not for logs. */
  readonly store: string;
  readonly cometApi: { readonly key?: Secret; readonly baseUrl: string };
  readonly anthropic: { readonly key?: Secret; readonly baseUrl: string };
  /** By environment variable, the keys that `models.providers` name. */
  readonly providerKeys: Readonly<Record<string, Secret>>;
  /** By environment variable, what `tools` name; one that is not set is not here. */
  readonly toolSecrets: Readonly<Record<string, Secret>>;
  /** Without a key, requests are signed with AWS credentials. */
  readonly bedrock: { readonly key?: Secret };
  readonly aws: {
    readonly region?: string;
    /** Looks for them with the first call. */
    readonly credentials: CredentialSource;
  };
  /** For pseudonyms, at least 32 characters. Seals as well what is kept, where there is no secret for that. */
  readonly secret?: Secret;
  /** Seals what is kept, at least 32 characters. */
  readonly dataSecret?: Secret;
  /** Open what was sealed before, or will be elsewhere; never seal. */
  readonly previousDataSecrets: readonly Secret[];
  readonly kms: {
    /** Id, ARN or alias of the key of AWS KMS that wraps the keys of people, instead of the data secret. */
    readonly key?: string;
    /** Instead of the region's own, e.g. a VPC endpoint. */
    readonly endpoint?: string;
  };
  readonly adminToken?: Secret;
  /** Of forwarders that may pass Alexa's requests on to the service; none where there is no forwarder. */
  readonly forwardSecrets: readonly Secret[];
  /** Where traces are sent; nowhere when absent. */
  readonly otlp?: TraceTarget;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** What works but is probably not meant, for the operator. */
  readonly warnings: readonly string[];
}

/** An OpenTelemetry collector that takes OTLP over HTTP. */
export interface TraceTarget {
  readonly endpoint: string;
  /** `name=value,…`, with a key or token among them. */
  readonly headers?: Secret;
  readonly serviceName: string;
}

/** Settings as written in code or read from YAML: whatever is left out has its default. */
export type ConfigInput = Partially<Settings>;

type Partially<T> = T extends readonly unknown[] | string | number | boolean
  ? T
  : { readonly [K in keyof T]?: Partially<T[K]> | undefined };
