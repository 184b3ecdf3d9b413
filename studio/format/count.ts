const grouped = new Intl.NumberFormat('en-US');

/** A whole number with its thousands apart: `12,480`. */
export function count(amount: number): string {
  return grouped.format(amount);
}
