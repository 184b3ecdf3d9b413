import { languageOf } from '../language.ts';

const known = new Map<string, ReadonlySet<string>>();

/** Lower-case names of months and weekdays, long and short, without stops. English for a tag that is none. */
export function calendarWords(locale: string): ReadonlySet<string> {
  const language = languageOf(locale);
  const ready = known.get(language);
  if (ready) return ready;
  const made = namesIn(/^[a-z]{2,3}$/.test(language) ? language : 'en');
  // Only real language subtags are kept, so that hostile tags cannot fill the memory.
  if (known.size < 64) known.set(language, made);
  return made;
}

function namesIn(language: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const style of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
    for (let index = 0; index < 12; index++) {
      const name = month.formatToParts(Date.UTC(2024, index, 1)).find((part) => part.type === 'month');
      if (name) names.add(plain(name.value));
    }
    for (let day = 1; day <= 7; day++) names.add(plain(weekday.format(Date.UTC(2024, 0, day))));
  }
  return names;
}

function plain(name: string): string {
  return name.replace(/\.$/u, '').toLowerCase();
}
