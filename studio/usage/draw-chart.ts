import uPlot from 'uplot';
import { count } from '../format/count.ts';
import { usd } from '../format/usd.ts';
import type { DaySeries } from './day-series.ts';

const height = 180;
/** In seconds, as the chart counts. */
const halfDay = 43_200;

/** Draws bars in the page's colours, as wide as their place. Returns what removes them. */
export function drawChart(place: HTMLElement, { days, values, unit }: DaySeries): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let chart: uPlot | undefined;
  const draw = () => {
    chart?.destroy();
    const colour = (name: string) => getComputedStyle(place).getPropertyValue(name).trim();
    const axis = {
      stroke: colour('--faint'),
      grid: { stroke: colour('--line'), width: 1 },
      ticks: { show: false },
      font: `12px ${getComputedStyle(place).fontFamily}`,
    };
    const { bars } = uPlot.paths;
    chart = new uPlot(
      {
        width: place.clientWidth,
        height,
        legend: { show: false },
        cursor: { show: false },
        tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1_000), 'Etc/UTC'),
        scales: {
          x: { range: (_, min, max) => [min - halfDay, max + halfDay] },
          y: { range: (_, __, max) => [0, max > 0 ? max * 1.1 : 1] },
        },
        series: [
          {},
          {
            fill: colour('--accent'),
            width: 0,
            points: { show: false },
            ...(bars === undefined ? {} : { paths: bars({ size: [0.7, 28] }) }),
          },
        ],
        axes: [
          { ...axis, grid: { show: false } },
          { ...axis, size: 72, values: (_, ticks) => ticks.map(unit === 'usd' ? usd : count) },
        ],
      },
      [[...days], [...values]],
      place,
    );
  };
  draw();
  const resized = new ResizeObserver(() => chart?.setSize({ width: place.clientWidth, height }));
  resized.observe(place);
  dark.addEventListener('change', draw);
  return () => {
    resized.disconnect();
    dark.removeEventListener('change', draw);
    chart?.destroy();
  };
}
