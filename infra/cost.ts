import { hoursPerMonth, service, standing, turnTakes } from './cost/assumptions.ts';
import { awsPrices, pricesAsOf } from './cost/aws-prices.ts';
import { costSheet } from './cost/cost-sheet.ts';

/** `npm run cost`: the cost sheet of docs/operating.md, with what it was worked out from. */
console.log(`US dollars a month, us-east-1, list prices as of ${pricesAsOf}\n\n${costSheet()}\n`);
for (const [title, figures] of Object.entries({ 'a turn': turnTakes, 'the service': service, standing })) {
  console.log(`Assumed of ${title}: ${JSON.stringify(figures)}`);
}
console.log(`Hours in a month: ${hoursPerMonth}\n`);
for (const [name, { usd, per, source, checked }] of Object.entries(awsPrices)) {
  console.log(`${name}: ${usd} a ${per} (${checked}) ${source}`);
}
