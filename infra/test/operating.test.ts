import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../settings.ts';
import { readText } from './repository.ts';
import { everything, resourcesOf, templateOf } from './templates.ts';

const operating = readText('docs/operating.md');
const alarms = (['WellspokenLambda', 'WellspokenService'] as const).flatMap((stack) =>
  Object.entries(resourcesOf(templateOf(stack, everything)))
    .filter(([, { Type }]) => Type === 'AWS::CloudWatch::Alarm')
    .map(([id, { Properties }]) => [id.slice(0, -8), String(Properties['AlarmDescription'])] as const),
);

describe('docs/operating.md', () => {
  it.each(alarms)('says what to do about %s', (_, description) => {
    const [, heading = ''] = /docs\/operating\.md, "(.+)"\.$/.exec(description) ?? [];
    expect(operating).toContain(`\n### ${heading}\n`);
  });

  it('names no alarm that is not there', () => {
    const [runbook = ''] = /## When an alarm rings\n.*?\n## /s.exec(operating) ?? [];
    const headings = [...runbook.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
    const named = alarms.map(([, description]) => /"(.+)"\.$/.exec(description)?.[1]);
    expect(headings.length).toBeGreaterThan(10);
    expect(headings.filter((heading) => !named.includes(heading))).toEqual([]);
  });

  it('names every setting with its default', () => {
    const unnamed = Object.entries(defaultSettings).filter(([name, value]) => {
      const row = operating.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${name}\``));
      return row === undefined || !(value === '' ? row.includes('none') : row.includes(`\`${value}\``));
    });
    expect(unnamed).toEqual([]);
  });
});
