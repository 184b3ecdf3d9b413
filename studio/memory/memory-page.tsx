import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Receipt } from '../../src/privacy/receipt.ts';
import type { MemoryView } from '../../src/entry/studio/wire.ts';
import { HiddenText } from '../heard/hidden-text.tsx';
import type { Api } from '../page/api.ts';
import { useLoaded } from '../page/use-loaded.ts';
import { Forget } from './forget.tsx';
import { ReceiptList } from './receipt-list.tsx';

interface Props {
  readonly api: Api;
  /** Of the recognised voice instead of the account. */
  readonly voice: boolean;
}

/** What is kept of the person who speaks here, and away with it. */
export function MemoryPage({ api, voice }: Props): JSX.Element {
  const { value, problem, reload } = useLoaded(useCallback(() => api.memory(voice), [api, voice]));
  const [receipt, setReceipt] = useState<Receipt>();
  return (
    <main class="page">
      <div class="section-head">
        <h2>Memory</h2>
        <button type="button" class="quiet" onClick={reload}>
          Look again
        </button>
      </div>
      {problem === undefined ? null : <p class="problem">{problem}</p>}
      {value === undefined ? null : (
        <>
          <p class="hint">
            Kept of {voice ? 'the recognised voice' : 'the account'} as <code>{value.person}</code>. Texts are
            as the models see them
            {value.isPrivate ? '. This conversation is private and ends with the session' : ''}.
          </p>
          <Kept view={value} />
          <Forget
            onForget={async () => {
              setReceipt(await api.forget(voice));
              reload();
            }}
          />
        </>
      )}
      {receipt === undefined ? null : <ReceiptList receipt={receipt} />}
    </main>
  );
}

function Kept({ view }: { readonly view: MemoryView }): JSX.Element {
  const { facts, summary, exchanges, pending, placeholders } = view;
  const hidden = (text: string) => <HiddenText text={text} placeholders={placeholders} />;
  return (
    <>
      <section>
        <h3>Facts</h3>
        {facts.length === 0 ? (
          <p class="hint">None. Say “remember that …”.</p>
        ) : (
          <ul class="facts">
            {facts.map(({ text, atMs }) => (
              <li key={`${atMs} ${text}`}>{hidden(text)}</li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h3>Summary of what was before</h3>
        {summary === '' ? (
          <p class="hint">None: the conversation is still short.</p>
        ) : (
          <p>{hidden(summary)}</p>
        )}
      </section>
      <section>
        <h3>The last turns</h3>
        {exchanges.length === 0 ? <p class="hint">None.</p> : null}
        <ol class="exchanges">
          {exchanges.map(({ question, answer, atMs, isInWindow }) => (
            <li key={`${atMs} ${question}`} class={isInWindow ? '' : 'is-outside'}>
              <p class="question">{hidden(question)}</p>
              <p class="answer">{hidden(answer)}</p>
              {isInWindow ? null : <p class="hint">Too long ago for the model to see.</p>}
            </li>
          ))}
        </ol>
      </section>
      {pending === undefined ? null : (
        <section>
          <h3>Not told yet</h3>
          <p class="hint">
            {pending.told} of {pending.sentences.length} sentences are told, {pending.status}.
          </p>
          <p>{hidden(pending.sentences.slice(pending.told).join(' '))}</p>
        </section>
      )}
    </>
  );
}
