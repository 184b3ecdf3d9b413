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
  const carriersOnly = createHearing(locale, buildModel(locale, { capture: 'carriers' }));
  const elicited = createHearing(locale, buildModel(locale, { capture: 'carriers', elicit: true }), {
    elicit: true,
  });
  const sampleSkill = createHearing(locale, carrierOnlyModel(language));
  afterAll(() => Promise.all([hearing, carriersOnly, elicited, sampleSkill].map((one) => one.close())));

  it('brings whole questions to the turn, more than the usual sample skill', async ({ annotate }) => {
    expect(new Set(questions).size).toBeGreaterThanOrEqual(40);
    const lost: string[] = [];
    const counts = { carriers: 0, elicited: 0, sampleHeard: 0, sampleWhole: 0 };
    for (const question of questions) {
      if (!isWhole(await hearing.of(question), question)) lost.push(question);
      if (isWhole(await carriersOnly.of(question), question)) counts.carriers += 1;
      if (isWhole(await elicited.of(question), question)) counts.elicited += 1;
      const { slotText } = await sampleSkill.of(question);
      if (slotText !== undefined) counts.sampleHeard += 1;
      if (slotText === question) counts.sampleWhole += 1;
    }
    const share = (part: number) => Math.round((1_000 * part) / questions.length) / 10;
    const whole = share(questions.length - lost.length);
    await annotate(
      `${locale}: ${whole} % of ${questions.length} whole (lost: ${lost.join(', ')}); without a catch-all ` +
        `${share(counts.carriers)} %, as elicited follow-ups ${share(counts.elicited)} %; sample skill: ${share(counts.sampleHeard)} % heard, ${share(counts.sampleWhole)} % whole`,
      'figures',
    );
    expect(whole, `lost: ${lost.join(', ')}`).toBeGreaterThanOrEqual(language === 'en' ? 97 : 95);
    expect(share(counts.sampleHeard)).toBeLessThan(whole / 2);
    expect(share(counts.elicited)).toBeGreaterThanOrEqual(98);
    expect(share(counts.carriers)).toBeGreaterThanOrEqual(language === 'en' ? 80 : 65);
  });

  it.each(Object.entries(battery.leaked))('takes the invocation out of "%s"', async (said, question) => {
    expect((await hearing.of(said)).intention).toEqual({ kind: 'ask', text: question });
  });

  it.each(Object.entries(battery.facts))('keeps the fact in "%s"', async (said, text) => {
    expect((await hearing.of(said)).intention).toEqual({ kind: 'remember', text });
    expect((await elicited.of(said)).intention).toEqual({ kind: 'remember', text });
  });

  it.each(listed(battery.nearMisses.trim(), '\n'))(
    'leaves the question "%s" a question',
    async (question) => {
      expect((await hearing.of(question)).intention).toEqual({ kind: 'ask', text: question });
      expect((await elicited.of(question)).intention).toEqual({ kind: 'ask', text: question });
    },
  );

  it.each([...listed(battery.answers, ','), '42'])('takes the answer "%s" as a follow-up', async (text) => {
    expect((await elicited.of(text)).intention).toEqual({ kind: 'ask', text });
  });

  it('takes a number for an answer without asking for it', async () => {
    expect((await hearing.of('42')).intention).toEqual({ kind: 'ask', text: '42' });
    expect((await carriersOnly.of('42')).intention).toEqual({ kind: 'ask', text: '42' });
  });

  it.each(
    Object.entries(battery.commands).flatMap(([kind, phrases]) =>
      listed(phrases, ',').map((phrase) => [phrase, kind]),
    ),
  )('takes "%s" for the command %s', async (phrase, kind) => {
    expect((await hearing.of(phrase)).intention).toEqual({ kind });
    expect((await elicited.of(phrase)).intention).toEqual({ kind });
  });
});
