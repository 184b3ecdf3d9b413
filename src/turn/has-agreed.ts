import type { Profile } from '../memory/memory.ts';
import { consentWording } from '../privacy/consent.ts';
import type { TurnPorts } from './ports.ts';

/** Whether what somebody says may be sent and kept: they agreed to today's wording, or nobody is asked. */
export function hasAgreed({ settings }: Pick<TurnPorts, 'settings'>, { consent }: Profile): boolean {
  return settings.consent !== 'required' || consent?.wording === consentWording;
}
