import type { InteractionModel } from './interaction-model.ts';

const maxColumns = 110;

/** An interaction model as the text of its file: JSON that breaks what does not fit on a line, so that a change shows as what it is. */
export function modelText(model: InteractionModel): string {
  return `${broken(model, '', 0)}\n`;
}

/** `taken` is how much of the first line stands before the value, or behind it. */
function broken(value: unknown, indent: string, taken: number): string {
  const line = onOneLine(value);
  if (!isParent(value) || indent.length + taken + columns(line) <= maxColumns) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item: unknown) => broken(item, inner, 1))
    : Object.entries(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `;
        return name + broken(item, inner, name.length + 1);
      });
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (!isParent(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return `{ ${fields.join(', ')} }`;
}

/** As a fixed-width font shows it: Japanese takes two columns a character. */
function columns(text: string): number {
  return text.length + (text.match(/[\u3000-\u9fff\uff00-\uff60]/g)?.length ?? 0);
}

function isParent(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
