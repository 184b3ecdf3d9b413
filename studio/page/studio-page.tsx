import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { About } from '../../src/entry/studio/wire.ts';
import { MemoryPage } from '../memory/memory-page.tsx';
import { Talk } from '../speaker/talk.tsx';
import type { Traits } from '../speaker/traits.ts';
import { UsagePage } from '../usage/usage-page.tsx';
import { type Api, createApi } from './api.ts';
import { takeKey } from './key.ts';
import { useLoaded } from './use-loaded.ts';
import { useView, type View, views } from './use-view.ts';

const titles: Readonly<Record<View, string>> = { talk: 'Talk', usage: 'Usage', memory: 'Memory' };

/** The whole page: who answers, and the part of it that the address names. */
export function Studio(): JSX.Element {
  const [api] = useState(() => createApi(takeKey()));
  const { value: about, problem } = useLoaded(useCallback(() => api.about(), [api]));
  const view = useView();
  return (
    <>
      <header class="page-head">
        <h1>
          Wellspoken <span>studio</span>
        </h1>
        <nav aria-label="Parts of the studio">
          {views.map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === view ? 'page' : undefined}>
              {titles[name]}
            </a>
          ))}
        </nav>
        <p class="answerer">{about?.answerer ?? ''}</p>
      </header>
      {problem === undefined ? null : <p class="problem page">{problem}</p>}
      {about === undefined ? null : <Parts about={about} api={api} view={view} />}
    </>
  );
}

interface PartsProps {
  readonly about: About;
  readonly api: Api;
  readonly view: View;
}

/** Talking goes on behind the other parts, so it stays where it is and is only hidden. */
function Parts({ about, api, view }: PartsProps): JSX.Element {
  const [traits, setTraits] = useState<Traits>({
    locale: about.languages[0]?.locale ?? 'en-US',
    screen: true,
    voice: false,
  });
  return (
    <>
      {about.notes.map((note) => (
        <p class="settings-note" key={note}>
          {note}
        </p>
      ))}
      <Talk about={about} api={api} traits={traits} onTraits={setTraits} isHidden={view !== 'talk'} />
      {view === 'usage' ? <UsagePage api={api} /> : null}
      {view === 'memory' ? <MemoryPage api={api} voice={traits.voice} /> : null}
    </>
  );
}
