import type { Locale } from '../../../config/locale.ts';

/** What somebody who starts a skill has decided. */
export interface Answers {
  readonly languages: readonly Locale[];
  readonly name: string;
  readonly invocationName: string;
  readonly provider: 'auto' | 'cometapi' | 'anthropic' | 'bedrock' | 'openai-compatible';
  /** Only of a server of one's own. */
  readonly baseUrl?: string;
  readonly model?: string;
  /** Of Amazon Bedrock. */
  readonly region?: string;
  /** The environment variable that holds the key. Never the key. */
  readonly keyVariable?: string;
  readonly shape: 'lambda' | 'service';
  readonly store: 'sqlite' | 'redis' | 'dynamodb' | 'session';
  /** Absent for no limit. */
  readonly personUsdPerDay?: number;
  readonly skillUsdPerDay?: number;
}
