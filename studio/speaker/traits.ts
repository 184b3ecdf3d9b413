import type { TurnBody } from '../../src/entry/studio/wire.ts';

/** The speaker that is talked to. Another locale, screen or voice is another device with a session of its own. */
export type Traits = Pick<TurnBody, 'locale' | 'screen' | 'voice'>;

/** Names the device. */
export function deviceKey({ locale, screen, voice }: Traits): string {
  return `${locale} ${screen} ${voice}`;
}
