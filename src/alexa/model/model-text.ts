import type { InteractionModel } from './interaction-model.ts';

const maxColumns = 110;

/** An interaction model as the text of its file: JSON with a line for each sample and value, so that a change shows as what it is. */
export function modelText(model: InteractionModel): string {
  return `${jsonText(model, '')}\n`;
}

/** JSON in which only what is too long for a line is broken. */
function jsonText(value: unknown, indent: string): string {
  const line = JSON.stringify(value, undefined, 1).replaceAll(/\n\s*/g, ' ').replaceAll('[ ]', '[]');
  if (typeof value !== 'object' || value === null || indent.length + line.length <= maxColumns) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item: unknown) => jsonText(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${jsonText(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}
