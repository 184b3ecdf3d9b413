/** Dollars as precisely as a turn is cheap: `$0.000412`, and cents from a dollar on. */
export function usd(amount: number): string {
  if (amount === 0) return '$0';
  return `$${amount.toFixed(amount >= 1 ? 2 : amount >= 0.01 ? 4 : 6)}`;
}
