import type { JSX } from 'preact';

const placeholder = /(\[[A-Z][A-Z_]*_\d+\])/g;

interface Props {
  readonly text: string;
  readonly placeholders: Readonly<Record<string, string>>;
}

/** A text as the model sees it: what stands for personal data is marked, and says what that is. */
export function HiddenText({ text, placeholders }: Props): JSX.Element {
  return (
    <>
      {text.split(placeholder).map((part, index) => {
        const value = placeholders[part];
        if (index % 2 === 0) return part;
        return (
          <span class="placeholder" key={index}>
            {part}
            {value === undefined ? null : (
              <>
                {' '}
                <del>{value}</del>
              </>
            )}
          </span>
        );
      })}
    </>
  );
}
