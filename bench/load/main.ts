import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { redisProgram } from '../../test/support/redis-server.ts';
import { planOf } from './plan.ts';
import { drawFigures, ownShareMs, showFigures, showVerdict } from './report.ts';
import { runPlan } from './run-plan.ts';

/**
 * `npm run load`: how the service does with many people talking at once, on this machine alone, in about two minutes. Prints a table and
 * writes a chart. Exits with 1 when a reply was wrong or our own share was beyond its target.
 */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '64' },
    seconds: { type: 'string', default: '10' },
    chart: { type: 'string', default: 'load.svg' },
  },
});
const plan = planOf({
  people: Number(values.people),
  seconds: Number(values.seconds),
  hasRedis: redisProgram() !== undefined,
});
const taken = await runPlan(plan, ({ step }) =>
  process.stderr.write(`${step.name}, ${step.people} people\n`),
);
console.log(`\n${showFigures(taken)}\n\n${showVerdict(taken, plan)}`);
for (const failure of new Set(taken.flatMap(({ figures }) => figures.failures)))
  console.log(`wrong: ${failure}`);
writeFileSync(values.chart, drawFigures(taken, plan));
console.log(`\nThe chart is in ${values.chart}.`);

const headline = taken.find(({ step }) => step === plan.headline)?.figures;
const isGood = taken.every(({ figures }) => figures.failures.length === 0);
if (!isGood || !((headline?.ownMs.p99 ?? Infinity) <= ownShareMs)) process.exitCode = 1;
