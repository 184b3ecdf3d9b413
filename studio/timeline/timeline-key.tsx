import type { JSX } from 'preact';

const entries = [
  { sample: 'swatch wait', name: 'waits' },
  { sample: 'swatch write', name: 'writes' },
  { sample: 'swatch early', name: 'speaks early' },
  { sample: 'swatch reply', name: 'speaks the reply' },
  { sample: 'mark-sample directive', name: 'sent early' },
  { sample: 'mark-sample reply', name: 'reply' },
  { sample: 'line-sample deadline', name: 'our deadline' },
  { sample: 'line-sample window', name: 'Alexa gives up' },
] as const;

/** What the drawing's colours and shapes mean. */
export function TimelineKey(): JSX.Element {
  return (
    <p class="key" aria-hidden="true">
      {entries.map(({ sample, name }) => (
        <span key={name}>
          <span class={sample} />
          {name}
        </span>
      ))}
    </p>
  );
}
