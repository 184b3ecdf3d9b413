import { expect } from 'vitest';
import { locales } from '../../src/config/locale.ts';
import { phrasesFor } from '../../src/speech/phrases.ts';
import { journey } from '../support/journey.ts';
import { modelCalls } from '../support/model-calls.ts';
import { ar } from '../models/battery/ar.ts';
import { de } from '../models/battery/de.ts';
import { en } from '../models/battery/en.ts';
import { es } from '../models/battery/es.ts';
import { fr } from '../models/battery/fr.ts';
import { hi } from '../models/battery/hi.ts';
import { it } from '../models/battery/it.ts';
import { ja } from '../models/battery/ja.ts';
import { nl } from '../models/battery/nl.ts';
import { pt } from '../models/battery/pt.ts';
import type { Battery } from '../models/battery/shape.ts';

const batteries: Readonly<Record<string, Battery>> = { ar, de, en, es, fr, hi, it, ja, nl, pt };

journey('memory by voice, in every locale', { languages: [...locales] }, async ({ gateway, meet }) => {
  for (const locale of locales) {
    const battery = batteries[locale.slice(0, 2)];
    const phrases = phrasesFor(locale);
    const anna = meet({ locale });
    const said = (kind: keyof Battery['commands']) => battery?.commands[kind]?.split(',')[0]?.trim() ?? '';
    const [asked = ''] = Object.keys(battery?.facts ?? {});
    const [before = '', after = ''] = phrases.receipt.split('{count}');
    await anna.launch();

    expect((await anna.say(said('what-do-you-know'))).speech, locale).toContain(phrases.knowsNothing);
    expect((await anna.say(asked)).speech, locale).toContain(phrases.remembered);
    const known = await anna.say(said('what-do-you-know'));
    expect(known.speech, locale).toContain(phrases.knows.split('{facts}')[0]);
    expect(known.speech, locale).not.toContain('{');
    expect((await anna.intent('ForgetEverythingIntent')).speech, locale).toContain(phrases.confirmForget);
    const receipt = await anna.intent('AMAZON.YesIntent');
    expect(receipt.speech, locale).toContain(before.trim());
    expect(receipt.speech, locale).toMatch(/\d/);
    expect(receipt.speech, locale).toContain(after.trim());
    await anna.launch();
    expect((await anna.say(said('what-do-you-know'))).speech, locale).toContain(phrases.knowsNothing);
    expect((await anna.say(said('keep-private'))).speech, locale).toContain(phrases.keepsPrivate);
    expect((await anna.say(said('report-answer'))).speech, locale).toContain(phrases.nothingToReport);
    expect((await anna.say(said('withdraw-consent'))).sessionOpen, locale).toBe(false);
  }
  expect(modelCalls(gateway)).toHaveLength(0);
});
