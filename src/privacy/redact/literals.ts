import { canonicalPlaceholder, placeholderPattern } from './placeholder.ts';

/** Text that already reads as a placeholder. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  readonly placeholder: string;
}

let pattern: RegExp | undefined;

/** What in a text reads as a placeholder before anything was replaced. */
export function literalsIn(text: string): Literal[] {
  // Hardly any text has one, and looking at the characters is cheaper than building the pattern.
  if (!/[[_]/.test(text)) return [];
  return Array.from(
    text.matchAll((pattern ??= new RegExp(placeholderPattern, 'gu'))),
    ({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
      placeholder: canonicalPlaceholder(written),
    }),
  );
}
