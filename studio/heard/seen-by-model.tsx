import type { JSX } from 'preact';
import type { KeptText } from '../../src/entry/studio/wire.ts';
import { HiddenText } from './hidden-text.tsx';

/** What was hidden from the model in this turn, if anything was. */
export function SeenByModel({ kept }: { readonly kept: KeptText }): JSX.Element {
  const isHiding = Object.keys(kept.placeholders).some((name) =>
    `${kept.question}\n${kept.answer}`.includes(name),
  );
  return (
    <section class="seen">
      <div class="section-head">
        <h3>What the model saw</h3>
      </div>
      {isHiding ? (
        <dl>
          <dt>asked</dt>
          <dd>
            <HiddenText text={kept.question} placeholders={kept.placeholders} />
          </dd>
          <dt>answered</dt>
          <dd>
            <HiddenText text={kept.answer} placeholders={kept.placeholders} />
          </dd>
        </dl>
      ) : (
        <p class="hint">The words as they were said: nothing in them had to be hidden.</p>
      )}
    </section>
  );
}
