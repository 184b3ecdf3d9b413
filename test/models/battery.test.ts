import { afterAll, describe, expect, it } from 'vitest';
import { buildModel } from '../../src/alexa/model/build-model.ts';
import { modelLocales } from '../../src/alexa/model/model-language.ts';
import { ar } from './battery/ar.ts';
import { de } from './battery/de.ts';
import { en } from './battery/en.ts';
import { es } from './battery/es.ts';
import { fr } from './battery/fr.ts';
import { hi } from './battery/hi.ts';
import { it as italian } from './battery/it.ts';
import { ja } from './battery/ja.ts';
import { nl } from './battery/nl.ts';
import { pt } from './battery/pt.ts';
import type { Battery } from './battery/shape.ts';
import { carrierOnlyModel } from './carrier-only-model.ts';
import { createHearing, type Hearing } from './hearing.ts';
import { withoutCatchAll } from './without-catch-all.ts';

const batteries: Readonly<Record<string, Battery>> = { ar, de, en, es, fr, hi, it: italian, ja, nl, pt };
const listed = (text: string, separator: string) => text.split(separator).map((part) => part.trim());
const isWhole = ({ intention }: Hearing, question: string) =>
  intention.kind === 'ask' && intention.text === question;

describe.each(modelLocales)('the battery in %s', (locale) => {
  const language = locale.slice(0, 2);
  const battery = batteries[language];
  if (battery === undefined) throw new Error(`No battery for ${language}`);
  const questions = listed(battery.questions.trim(), '\n');
  const hearing = createHearing(locale, buildModel(locale));
  const secondNet = createHearing(locale, withoutCatchAll(buildModel(locale)));
  const sampleSkill = createHearing(locale, carrierOnlyModel(language));
  afterAll(() => Promise.all([hearing, secondNet, sampleSkill].map((one) => one.close())));

  it('brings whole questions to the turn, more than the usual sample skill', async ({ annotate }) => {
    expect(new Set(questions).size).toBeGreaterThanOrEqual(40);
    const lost: string[] = [];
    const counts = { secondNet: 0, sampleHeard: 0, sampleWhole: 0 };
    for (const question of questions) {
      if (!isWhole(await hearing.of(question), question)) lost.push(question);
      if (isWhole(await secondNet.of(question), question)) counts.secondNet += 1;
      const { slotText } = await sampleSkill.of(question);
      if (slotText !== undefined) counts.sampleHeard += 1;
      if (slotText === question) counts.sampleWhole += 1;
    }
    const share = (part: number) => Math.round((1_000 * part) / questions.length) / 10;
    const whole = share(questions.length - lost.length);
    await annotate(
      `${locale}: ${whole} % of ${questions.length} whole (lost: ${lost.join(', ')}), ${share(counts.secondNet)} % by the ` +
        `question words alone; sample skill: ${share(counts.sampleHeard)} % heard, ${share(counts.sampleWhole)} % whole`,
      'figures',
    );
    expect(whole, `lost: ${lost.join(', ')}`).toBeGreaterThanOrEqual(language === 'en' ? 97 : 95);
    expect(share(counts.sampleHeard)).toBeLessThan(whole / 2);
  });

  it.each(Object.entries(battery.leaked))('takes the invocation out of "%s"', async (said, question) => {
    expect((await hearing.of(said)).intention).toEqual({ kind: 'ask', text: question });
  });

  it.each(
    Object.entries(battery.commands).flatMap(([kind, phrases]) =>
      listed(phrases, ',').map((phrase) => [phrase, kind]),
    ),
  )('takes "%s" for the command %s', async (phrase, kind) => {
    expect((await hearing.of(phrase)).intention).toEqual({ kind });
  });
});
