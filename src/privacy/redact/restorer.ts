import { canonicalPlaceholder, placeholderPattern, unfinishedFrom } from './placeholder.ts';

/** Restores a text that arrives in pieces. */
export interface Restorer {
  /** The text up to where a placeholder may have begun that is not complete yet; that rest is held back for the next piece. */
  push(delta: string): string;
  /** What was held back. The restorer can then take a new text. */
  end(): string;
}

/** The restorer of a set of placeholders, which may grow meanwhile: what comes out joined is what `restoreKnown` gives for the whole. */
export function createRestorer(known: ReadonlyMap<string, string>): Restorer {
  let held = '';
  // What a placeholder without brackets is glued to decides whether it is one.
  let before = '';

  function take(to: number): string {
    const text = held.slice(0, to);
    const restored = restoreKnown(before + text, known).slice(before.length);
    before = (before + text).slice(-2);
    // A mark before the text keeps the meaning of `before` without being a placeholder's end itself.
    before = /[\p{L}\p{N}_]$/u.test(before) ? 'x' : '';
    held = held.slice(to);
    return restored;
  }

  return {
    push(delta) {
      held += delta;
      return take(unfinishedFrom(held, before !== ''));
    },
    end() {
      const rest = take(held.length);
      before = '';
      return rest;
    },
  };
}

const pattern = new RegExp(placeholderPattern, 'gu');

/** The text with every known placeholder replaced by its value. */
export function restoreKnown(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(pattern, (written) => known.get(canonicalPlaceholder(written)) ?? written);
}
