export interface Line {
  readonly name: string;
  readonly colour: string;
  /** In order of x. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface Chart {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly lines: readonly Line[];
  /** Drawn across, such as a target. */
  readonly mark?: { readonly y: number; readonly name: string };
}

const width = 460;
const height = 300;
const plot = { left: 52, right: 16, top: 40, bottom: 66 };

/** Charts beside each other as one SVG image, readable on light and dark pages. */
export function drawCharts(charts: readonly Chart[]): string {
  const panels = charts.map(
    (chart, index) => `<g transform="translate(${index * width} 0)">${draw(chart)}</g>`,
  );
  const size = `width="${width * charts.length}" height="${height}" viewBox="0 0 ${width * charts.length} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="system-ui, sans-serif" font-size="11" fill="#444">
<rect width="100%" height="100%" fill="#fff"/>
${panels.join('\n')}
</svg>
`;
}

function draw({ title, xTitle, yTitle, lines, mark }: Chart): string {
  const points = lines.flatMap((line) => line.points);
  const xs = [...new Set(points.map(({ x }) => x))].sort((one, other) => one - other);
  const [firstX = 0] = xs;
  const lastX = Math.max(xs.at(-1) ?? 1, firstX + 1);
  const step = niceStep(Math.max(1, mark?.y ?? 0, ...points.map(({ y }) => y)) / 5);
  const top = step * Math.ceil(Math.max(1, mark?.y ?? 0, ...points.map(({ y }) => y)) / step);
  const toX = (x: number) =>
    round(plot.left + ((x - firstX) / (lastX - firstX)) * (width - plot.left - plot.right));
  const toY = (y: number) =>
    round(height - plot.bottom - (Math.max(0, y) / top) * (height - plot.top - plot.bottom));
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step);
  const right = width - plot.right;

  return [
    text(title, plot.left, 18, 'font-size="13" font-weight="600"'),
    ...ticks.map(
      (y) =>
        `<path d="M${plot.left} ${toY(y)}H${right}" stroke="#ddd"/>${text(`${y}`, plot.left - 6, toY(y) + 4, 'text-anchor="end"')}`,
    ),
    ...xs
      .filter((_, index) => index % Math.ceil(xs.length / 10) === 0)
      .map((x) => text(`${x}`, toX(x), height - plot.bottom + 15, 'text-anchor="middle"')),
    text(xTitle, (plot.left + right) / 2, height - plot.bottom + 31, 'text-anchor="middle"'),
    text(yTitle, plot.left, plot.top - 8),
    mark === undefined
      ? ''
      : `<path d="M${plot.left} ${toY(mark.y)}H${right}" stroke="#b00" stroke-dasharray="4 3"/>${text(mark.name, right, toY(mark.y) - 4, 'text-anchor="end" fill="#b00"')}`,
    ...lines.map(({ points: of, colour }) => {
      const path = of.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${toX(x)} ${toY(y)}`).join('');
      return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`;
    }),
    ...lines.map(({ name, colour }, index) => {
      const x = plot.left + index * 90;
      const y = height - 14;
      return `<path d="M${x} ${y - 4}h16" stroke="${colour}" stroke-width="2"/>${text(name, x + 22, y)}`;
    }),
  ].join('\n');
}

/** 1, 2 or 5 times a power of ten, not below `step`. */
function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5].find((factor) => factor * power >= step) ?? 10) * power;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function text(content: string, x: number, y: number, more = ''): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${round(x)}" y="${round(y)}" ${more}>${escaped}</text>`;
}
