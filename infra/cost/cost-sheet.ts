import { tiers } from './assumptions.ts';
import { awsCost, modelCost, type Tier } from './cost-of-turns.ts';

/** Turns a month for which the sheet is made. */
export const volumes = [1_000, 1_000_000, 100_000_000] as const;

/** The cost sheet as Markdown tables: what AWS charges by part for each shape, and what the model does by tier. */
export function costSheet(): string {
  const sections = (['lambda', 'service'] as const).map((shape) => {
    const columns = volumes.map((turns) => awsCost(turns, shape));
    const parts = Object.keys(columns[0] ?? {});
    const rows = parts.map((part) => [part, ...columns.map((column) => dollars(column[part] ?? 0))]);
    const totals = columns.map((column) => Object.values(column).reduce((sum, usd) => sum + usd, 0));
    const title = shape === 'lambda' ? 'One Lambda function' : 'The service';
    return table(
      [title, ...volumes.map(heading)],
      [...rows, ['**AWS**', ...totals.map((usd) => `**${dollars(usd)}**`)]],
    );
  });
  const models = (Object.keys(tiers) as Tier[]).map((tier) => [
    `${tier}: ${tiers[tier]}`,
    ...volumes.map((turns) => dollars(modelCost(turns, tier))),
  ]);
  return [...sections, table(['The model, beside it', ...volumes.map(heading)], models)].join('\n\n');
}

const heading = (turns: number) => `${turns.toLocaleString('en-US')} turns`;

/** To the cent, and below one as far as it takes to be seen. */
function dollars(usd: number): string {
  if (usd > 0 && usd < 0.01) return `$${Number(usd.toPrecision(1))}`;
  return `$${usd.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}

/** Aligned as the formatter would: names to the left, figures to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
