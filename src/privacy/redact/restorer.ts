import { canonicalPlaceholder, endsInWord, placeholderPattern, unfinishedFrom } from './placeholder.ts';

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
  // What a placeholder without brackets is glued to decides whether it is one; two units hold any character.
  let before = '';

  function take(to: number): string {
    const text = held.slice(0, to);
    // Any letter does: what stands there was given out, and must not become part of a placeholder now.
    const neighbour = endsInWord(before) ? 'x' : '';
    const restored = restoreKnown(neighbour + text, known).slice(neighbour.length);
    before = (before + text).slice(-2);
    held = held.slice(to);
    return restored;
  }

  return {
    push(delta) {
      held += delta;
      return take(unfinishedFrom(before, held));
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
  if (known.size === 0) return text;
  return text.replace(pattern, (written) => known.get(canonicalPlaceholder(written)) ?? written);
}
