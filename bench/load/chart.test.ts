import { describe, expect, it } from 'vitest';
import { parseXml } from '../../src/testing/local-alexa/xml.ts';
import { drawCharts } from './chart.ts';

const chart = {
  title: 'Ours & theirs <ms>',
  xTitle: 'people',
  yTitle: 'ms',
  lines: [{ name: 'p99', colour: '#c60', points: [16, 32, 64].map((x) => ({ x, y: x / 2 })) }],
  mark: { y: 50, name: 'target' },
};

describe('a chart', () => {
  it('is one well-formed image, whatever its words', () => {
    const svg = drawCharts([chart, chart]);
    expect(parseXml(svg.trim()).name).toBe('svg');
    expect(svg).toContain('viewBox="0 0 920 300"');
    expect(svg).toContain('Ours &amp; theirs &lt;ms>');
  });

  it('draws higher values higher, and its mark across', () => {
    const [path = ''] = drawCharts([chart]).match(/M[\d.]+ [\d.]+(?:L[\d.]+ [\d.]+)+/) ?? [];
    const heights = [...path.matchAll(/ ([\d.]+)/g)].map(([, y]) => Number(y));
    expect(heights).toHaveLength(3);
    expect(heights).toEqual(heights.toSorted((one, other) => other - one));
    expect(drawCharts([chart])).toContain('>target</text>');
  });

  it.each([
    ['no points', []],
    ['one point', [{ x: 1, y: 0 }]],
    [
      'values below nothing',
      [
        { x: 1, y: -3 },
        { x: 2, y: -5 },
      ],
    ],
  ])('draws %s without a number that is none', (_, points) => {
    const svg = drawCharts([{ ...chart, lines: [{ name: 'p50', colour: '#2a7', points }] }]);
    expect(svg).not.toMatch(/NaN|Infinity/);
  });
});
