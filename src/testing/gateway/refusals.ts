import type { StatusFailure } from './failure.ts';
import type { Flavour } from './wire-error.ts';

export type Refusal = Omit<StatusFailure, 'kind'>;

/** Why a call is refused before a model sees it. `ill-formed`: no such request at all; `illegal`: not for this model or version. */
export type RefusalReason =
  | 'no-key'
  | 'bad-key'
  | 'too-large'
  | 'ill-formed'
  | 'illegal'
  | 'unknown-model'
  | 'retired-model';

/**
 * The refusal in the words of the server played. CometAPI answers an ill-formed body with 500 and an unknown model with 503
 * (measured); what it passes on from Anthropic, it passes on unchanged.
 */
export function refusal(flavour: Flavour, reason: RefusalReason, message: string): Refusal {
  const [status, type] = anthropicStatus[reason];
  if (flavour === 'anthropic') return { speaker: 'anthropic', status, type, message };
  const comet = { speaker: 'cometapi', status, type: 'comet_api_error', message } as const;
  switch (reason) {
    case 'ill-formed':
      return { ...comet, status: 500, errorCode: 'invalid_request' };
    case 'unknown-model':
    case 'retired-model':
      return { ...comet, status: 503, errorCode: 'model_not_found' };
    case 'illegal':
      return { speaker: 'anthropic', status, type, message };
    default:
      return comet;
  }
}

const anthropicStatus: Readonly<Record<RefusalReason, readonly [status: number, type: string]>> = {
  'no-key': [401, 'authentication_error'],
  'bad-key': [401, 'authentication_error'],
  'too-large': [413, 'request_too_large'],
  'ill-formed': [400, 'invalid_request_error'],
  illegal: [400, 'invalid_request_error'],
  'unknown-model': [404, 'not_found_error'],
  'retired-model': [404, 'not_found_error'],
};
