import { describe, expect, it } from 'vitest';
import { standing } from '../cost/assumptions.ts';
import { awsPrices, pricesAsOf } from '../cost/aws-prices.ts';
import { awsCost, modelCost, tasksFor } from '../cost/cost-of-turns.ts';
import { costSheet } from '../cost/cost-sheet.ts';
import { logMetrics } from '../parts/log-metrics.ts';
import { readText } from './repository.ts';
import { templateOf } from './templates.ts';

describe('the cost of turns', () => {
  it('is what a calculator says for one function and a million turns', () => {
    const { Lambda, 'DynamoDB calls': calls } = awsCost(1_000_000, 'lambda');
    expect(Lambda).toBeCloseTo(0.2 + 1_000_000 * 1.5 * 0.5 * 0.0000133334, 6);
    expect(calls).toBeCloseTo(6 * 0.125 + 10 * 0.625, 6);
  });

  it('is what a calculator says for the tokens of a million turns', () => {
    // 350 in at $0.10 and 60 out at $0.50 a million, and the same at $2 and $10.
    expect(modelCost(1_000_000, 'quick')).toBeCloseTo(35 + 30, 6);
    expect(modelCost(1_000_000, 'standard')).toBeCloseTo(700 + 600, 6);
  });

  it('has two tasks at least, and as many as the busy hours need', () => {
    expect(tasksFor(0)).toBe(2);
    expect(tasksFor(38)).toBe(5);
  });

  it('of the service stands still while nobody speaks, that of the function almost', () => {
    const total = (shape: 'lambda' | 'service') =>
      Object.values(awsCost(0, shape)).reduce((sum, usd) => sum + usd, 0);
    expect(total('lambda')).toBeLessThan(10);
    expect(total('service')).toBeGreaterThan(100);
  });

  it('counts the metrics and alarms that there are', () => {
    expect(standing.metrics).toBe(Object.keys(logMetrics).length);
    const alarms = JSON.stringify(templateOf('WellspokenLambda').findResources('AWS::CloudWatch::Alarm'));
    expect(standing.alarmMetrics).toBe(alarms.match(/"MetricName"/g)?.length);
  });
});

describe('the cost sheet', () => {
  const operating = readText('docs/operating.md');
  const squeezed = (text: string) => text.replace(/[ -]+/g, ' ');

  it('in docs/operating.md is what npm run cost prints', () => {
    expect(squeezed(operating)).toContain(squeezed(costSheet()));
    expect(operating).toContain(pricesAsOf);
  });

  it('names a page for every price', () => {
    for (const { usd, source } of Object.values(awsPrices)) {
      expect(usd).toBeGreaterThan(0);
      expect(source).toMatch(/^https:\/\/aws\.amazon\.com\//);
    }
  });
});
