import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { About } from '../../src/entry/studio/wire.ts';
import type { Api } from '../page/api.ts';
import { TurnView } from '../turn/turn-view.tsx';
import { Composer } from './composer.tsx';
import { type BrowserVoice, DeviceSettings } from './device-settings.tsx';
import { FirstSteps } from './first-steps.tsx';
import { Ring } from './ring.tsx';
import { createVoice } from './speak-aloud.ts';
import type { Traits } from './traits.ts';
import { TurnList } from './turn-list.tsx';
import { isInSession, isListening, useConversation } from './use-conversation.ts';

interface Props {
  readonly about: About;
  readonly api: Api;
  readonly traits: Traits;
  readonly isHidden: boolean;
  onTraits(traits: Traits): void;
}

/** The speaker on one side, the turn on the other. */
export function Talk({ about, api, traits, isHidden, onTraits }: Props): JSX.Element {
  const [browser, setBrowser] = useState<BrowserVoice>({ speaks: false, listens: false });
  const voice = useMemo(createVoice, []);
  const { turns, selected, select, isBusy, say } = useConversation(api, traits, (turn) => {
    if (browser.speaks) voice.follow(turn);
  });
  const latest = turns.at(-1);
  const language = about.languages.find(({ locale }) => locale === traits.locale);
  const ask = (words: string) => say({ kind: 'words', text: words }, words);

  return (
    <main class="talk" hidden={isHidden}>
      <section class="speaker" aria-label="Speaker">
        <Ring turn={latest} />
        <Composer
          locale={traits.locale}
          invocationName={language?.invocationName ?? ''}
          quickPhrases={language?.quickPhrases ?? []}
          isBusy={isBusy}
          isInSession={isInSession(turns, traits)}
          isListening={isListening(turns, traits)}
          canHold={browser.listens}
          onSay={say}
        />
      </section>
      {selected === undefined ? (
        <FirstSteps about={about} locale={traits.locale} onAsk={ask} />
      ) : (
        <TurnView
          turn={selected}
          deadlineMs={about.deadlineMs}
          canTouch={!isBusy && selected.id === latest?.id}
          onTouch={(words, label) => say({ kind: 'touch', text: words }, `touched “${label}”`)}
        />
      )}
      <DeviceSettings
        locales={about.languages.map(({ locale }) => locale)}
        traits={traits}
        browser={browser}
        onTraits={onTraits}
        onBrowser={(next) => {
          if (!next.speaks && browser.speaks) voice.hush();
          setBrowser(next);
        }}
      />
      <TurnList
        turns={turns}
        selectedId={selected?.id}
        onSelect={(id) => {
          select(id);
          // Where the list stands below the turn, on a narrow screen.
          requestAnimationFrame(() =>
            document.getElementById('turn-said')?.scrollIntoView({ block: 'nearest' }),
          );
        }}
      />
      <p class="only-read-aloud" role="status">
        {latest?.heard === undefined ? '' : `Heard: ${latest.heard.speech}`}
      </p>
    </main>
  );
}
