import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { canSpeak } from './speak-aloud.ts';
import { canRecognise } from './speech-recognition.ts';
import type { Traits } from './traits.ts';

/** What the browser may do for it, off until asked. */
export interface BrowserVoice {
  readonly speaks: boolean;
  readonly listens: boolean;
}

interface Props {
  readonly locales: readonly string[];
  readonly traits: Traits;
  readonly browser: BrowserVoice;
  onTraits(traits: Traits): void;
  onBrowser(browser: BrowserVoice): void;
}

/** Which speaker is talked to, and how. */
export function DeviceSettings({ locales, traits, browser, onTraits, onBrowser }: Props): JSX.Element {
  const localeId = useId();
  return (
    <fieldset class="device">
      <legend>Device</legend>
      <div class="device-row">
        <label for={localeId}>Language</label>
        <select
          id={localeId}
          value={traits.locale}
          onChange={({ currentTarget }) => onTraits({ ...traits, locale: currentTarget.value })}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {locale}
            </option>
          ))}
        </select>
      </div>
      <Switch
        label="Has a screen"
        isOn={traits.screen}
        onChange={(screen) => onTraits({ ...traits, screen })}
      />
      <Switch
        label="Recognises the voice"
        isOn={traits.voice}
        onChange={(voice) => onTraits({ ...traits, voice })}
      />
      {canSpeak ? (
        <Switch
          label="Speak aloud"
          isOn={browser.speaks}
          onChange={(speaks) => onBrowser({ ...browser, speaks })}
        />
      ) : null}
      {canRecognise ? (
        <Switch
          label="Use the microphone"
          isOn={browser.listens}
          onChange={(listens) => onBrowser({ ...browser, listens })}
        />
      ) : null}
      {browser.listens ? (
        <p class="hint">The browser turns speech into words; some send it to their maker for that.</p>
      ) : null}
    </fieldset>
  );
}

function Switch({
  label,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly isOn: boolean;
  onChange(isOn: boolean): void;
}): JSX.Element {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
