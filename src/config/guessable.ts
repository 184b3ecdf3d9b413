/** Fewer different characters than a random text of a secret's length ever has. */
const fewestDifferent = 10;
/** What stands in examples until somebody writes a secret. */
const example =
  /change.{0,3}me|your.{0,3}(?:secret|token)|example|placeholder|password|insert.{0,3}here|x{6,}/i;

/**
 * Why a secret may be guessed, whatever its length; `undefined` for one that looks made at random. No measure of randomness: it catches
 * what people type to get past a minimum length.
 */
export function guessable(text: string): string | undefined {
  if (new Set(text).size < fewestDifferent) return 'has only a few different characters';
  if (isRepetition(text)) return 'repeats itself';
  if (runOf(text) > text.length / 2) return 'counts up or along the keyboard';
  return example.test(text) ? 'is that of an example' : undefined;
}

/** Whether all of the text is its own beginning, over and over. */
function isRepetition(text: string): boolean {
  for (let length = 1; length <= text.length / 2; length++) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return true;
  }
  return false;
}

const keyboard = 'qwertyuiop asdfghjkl zxcvbnm qwertz azerty';

/** How many characters follow the one before as in the alphabet, in a row of digits, or on a keyboard. */
function runOf(text: string): number {
  const lower = text.toLowerCase();
  let count = 0;
  for (let at = 1; at < lower.length; at++) {
    const pair = lower.slice(at - 1, at + 1);
    const step = lower.charCodeAt(at) - lower.charCodeAt(at - 1);
    if (Math.abs(step) <= 1 || keyboard.includes(pair)) count += 1;
  }
  return count;
}
