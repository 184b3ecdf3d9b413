import type { Finding } from './finding.ts';

const marks: Readonly<Record<Finding['verdict'], string>> = { ok: '✓', warning: '!', failed: '✗' };

/** Where details begin: behind the mark and the widest name of a check. */
const indent = 26;
const narrowest = 60;

/** The findings under their headings, each failing one with what to do and who says so, and how many there are. */
export function showChecklist(findings: readonly Finding[], { columns }: { columns: number }): string {
  const width = Math.max(narrowest, Math.min(columns, 120)) - indent;
  const areas = Map.groupBy(findings, ({ area }) => area);
  const blocks = [...areas].map(([area, found]) => {
    const lines = found.map((finding) => showFinding(finding, width));
    return `${area[0]?.toUpperCase()}${area.slice(1)}\n${lines.join('')}`;
  });
  return `${blocks.join('\n')}\n${summary(findings)}\n`;
}

function showFinding({ verdict, check, detail, fix, source }: Finding, width: number): string {
  const head = `  ${marks[verdict]} ${check}`.padEnd(indent - 1);
  const lines = [`${head} ${wrapped(detail, width, indent)}`];
  if (fix !== undefined) lines.push(`${' '.repeat(indent)}→ ${wrapped(fix, width - 2, indent + 2)}`);
  if (verdict === 'failed' && source !== undefined) {
    lines.push(`${' '.repeat(indent)}  ${wrapped(`(${source})`, width - 2, indent + 2)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Broken between words, further lines under the first. */
function wrapped(text: string, width: number, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}

function summary(findings: readonly Finding[]): string {
  const failed = findings.filter(({ verdict }) => verdict === 'failed').length;
  const warned = findings.filter(({ verdict }) => verdict === 'warning').length;
  const look = warned > 0 ? `, ${warned} to look at` : '';
  return failed > 0 ? `${failed} to mend before you submit${look}.` : `Ready to submit${look}.`;
}
