/** Choices from a seeded source. */
export interface Pick {
  /** A whole number from `least` to `most`. */
  int(least: number, most: number): number;
  one<T>(values: readonly T[]): T;
  /** One of a list separated by commas. */
  of(list: string): string;
  /** True with this probability. */
  chance(probability: number): boolean;
  digits(count: number): string;
  letters(count: number): string;
}

export function createPick(random: () => number): Pick {
  const int = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const one = <T>(values: readonly T[]): T => values[int(0, values.length - 1)] as T;
  return {
    int,
    one,
    of: (list) => one(list.split(',')),
    chance: (probability) => random() < probability,
    digits: (count) => Array.from({ length: count }, () => int(0, 9)).join(''),
    letters: (count) =>
      Array.from({ length: count }, () => one(Array.from('ABCDEFGHJKLMNPRSTUVWXYZ'))).join(''),
  };
}
