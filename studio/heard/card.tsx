import type { JSX } from 'preact';
import type { HeardTurn } from '../../src/entry/studio/wire.ts';

/** The card in the Alexa app. */
export function Card({ card }: { readonly card: NonNullable<HeardTurn['card']> }): JSX.Element {
  const {
    type,
    title = '',
    content,
    text,
  } = card as {
    type: string;
    title?: string;
    content?: string;
    text?: string;
  };
  return (
    <section class="card" aria-label="Card in the Alexa app">
      <h3>Card</h3>
      <div class="card-body">
        <p class="card-title">{title}</p>
        <p class="card-text">{content ?? text ?? type}</p>
      </div>
    </section>
  );
}
