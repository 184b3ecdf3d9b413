import type { JSX } from 'preact';
import type { ScreenData } from './screen-data.ts';

interface Props {
  readonly data: ScreenData;
  readonly locale: string;
  readonly canTouch: boolean;
  onTouch(words: string, label: string): void;
}

/** The device's screen: a simple rendering of what the skill shows, with what can be touched. */
export function Screen({ data, locale, canTouch, onTouch }: Props): JSX.Element {
  const direction = /^ar\b/i.test(locale) ? 'rtl' : 'ltr';
  return (
    <section class="screen" aria-label="The device’s screen">
      <h3>Screen</h3>
      <div class="screen-body" lang={locale} dir={direction}>
        <p class="screen-question">{data.question}</p>
        <p class="screen-text" tabIndex={0}>
          {data.text}
        </p>
        <div class="screen-suggestions">
          {data.suggestions.map(({ words, label }) => (
            <button type="button" key={words} disabled={!canTouch} onClick={() => onTouch(words, label)}>
              {label}
            </button>
          ))}
        </div>
      </div>
    </section>
  );
}
