import { expect, it } from 'vitest';
import { invocationNames } from '../../alexa/invocation-names.ts';
import { opensSkill } from './opens-skill.ts';

const names = ['wise owl', ...invocationNames.values()];

it.each([
  'open whatever it is called',
  'Alexa, open Wise Owl',
  'wise owl',
  'öffne kluge Freundin',
  'Alexa, ouvre amie futée',
  'アレクサ、物知りな友達を開いて',
  'समझदार दोस्त खोलो',
  'أليكسا، افتحي صديقتي الذكية',
])('knows that "%s" opens the skill', (line) => {
  expect(opensSkill(line, names)).toBe(true);
});

it.each([
  '',
  'opening hours of the museum',
  'why do I like my clever friend so much',
  'frage kluge Freundin warum der Himmel blau ist',
  'pergunte para amiga esperta por que o céu é azul',
])('takes "%s" for something that is said', (line) => {
  expect(opensSkill(line, names)).toBe(false);
});
