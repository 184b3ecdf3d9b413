import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ShownTurn } from '../turn/shown-turn.ts';
import { CopyButton } from './copy-button.tsx';
import { rawKinds, rawText } from './raw-text.ts';

/** Events, request, response and SSML under tabs, which arrow keys go through (ARIA Authoring Practices, Tabs). */
export function RawTabs({ turn }: { readonly turn: ShownTurn }): JSX.Element {
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const text = rawText(turn, rawKinds[chosen] ?? 'Events');

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (chosen + step + rawKinds.length) % rawKinds.length;
    setChosen(next);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <section class="raw" aria-label="As it went over the wire">
      <div class="section-head">
        <div role="tablist" aria-label="As it went over the wire" ref={list} onKeyDown={onKeyDown}>
          {rawKinds.map((name, index) => (
            <button
              type="button"
              key={name}
              role="tab"
              id={`${id}-tab-${index}`}
              aria-selected={index === chosen}
              aria-controls={`${id}-panel`}
              tabIndex={index === chosen ? 0 : -1}
              onClick={() => setChosen(index)}
            >
              {name}
            </button>
          ))}
        </div>
        <CopyButton text={text} />
      </div>
      <pre id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-tab-${chosen}`} tabIndex={0}>
        {text === '' ? 'Nothing yet.' : text}
      </pre>
    </section>
  );
}
