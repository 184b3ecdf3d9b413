import type { Config } from '../../config/config.ts';
import { locales } from '../../config/locale.ts';
import { UsageError } from './command.ts';

/** The locale to speak in: the one asked for, else the skill's main one. Throws `UsageError` for one that Alexa does not have. */
export function localeOf(asked: string | undefined, config: Config): string {
  if (asked === undefined) return config.languages[0] ?? 'en-US';
  const known = locales.find((locale) => locale.toLowerCase() === asked.toLowerCase());
  if (known === undefined)
    throw new UsageError(`there is no locale "${asked}". Alexa has ${locales.join(', ')}.`);
  return known;
}
