import type { Clock } from '../../clock.ts';
import type { GatewayRequest } from './gateway-request.ts';
import type { PromptCache } from './prompt-cache.ts';
import type { Script } from './script.ts';
import type { StandInModel } from './stand-in-models.ts';
import type { Flavour } from './wire-error.ts';

/** What the parts of one running gateway share. */
export interface StandIn {
  readonly flavour: Flavour;
  readonly key: string;
  readonly clock: Clock;
  readonly models: readonly StandInModel[];
  readonly structuredOutput: boolean;
  readonly maxBodyBytes: number;
  readonly cache: PromptCache;
  /** The script of the next call. */
  nextScript(request: GatewayRequest): Script;
}
