import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '../../config/locale.ts';
import { WellspokenError } from '../../errors.ts';
import { carriers } from '../carriers.ts';
import { elicitFollowUp } from '../elicit.ts';
import { readIntent } from '../intent.ts';
import { spokenCommand } from '../spoken-command.ts';
import { spokenFact } from '../spoken-fact.ts';
import { buildModel } from './build-model.ts';
import { lintModel } from './lint.ts';
import { modelLocales } from './model-language.ts';
import { modelText } from './model-text.ts';
import { spokenWords } from './spoken-words.ts';

describe('the models we build', () => {
  it('are for the locales that Alexa has', () => {
    expect(modelLocales).toEqual(locales);
  });

  it('are for no other', () => {
    expect(() => buildModel('pt-PT')).toThrow(WellspokenError);
    expect(() => buildModel('pt-PT')).toThrow('pt-PT');
  });

  it('take an invocation name of one’s own', () => {
    const { languageModel } = buildModel('en-GB', { invocationName: 'wise owl' }).interactionModel;
    expect(languageModel.invocationName).toBe('wise owl');
    expect(buildModel('en-GB').interactionModel.languageModel.invocationName).toBe('clever friend');
  });

  it('differ between locales of a language where people do', () => {
    const text = (locale: string) => modelText(buildModel(locale));
    expect(text('en-US')).toContain('neighbor');
    expect(text('en-GB')).not.toContain('neighbor ');
    expect(text('es-MX')).not.toBe(text('es-ES'));
  });
});

describe.each(modelLocales)('the model for %s', (locale) => {
  const model = buildModel(locale);
  const { intents, types = [] } = model.interactionModel.languageModel;
  const samplesOf = (name: string) => intents.find((intent) => intent.name === name)?.samples ?? [];

  it('reads back from its text, in which no line is long', () => {
    const text = modelText(model);
    expect(JSON.parse(text)).toEqual(model);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it('has for every question intent the words that hearing puts back, and no other', () => {
    const inModel = intents
      .filter(({ slots = [] }) => slots.some(({ type }) => type === 'AMAZON.SearchQuery'))
      .filter(({ name }) => name !== 'RememberIntent')
      .map(({ name, samples }) => [name, samples]);
    const inHearing = [...(carriers.get(locale.slice(0, 2)) ?? [])];
    expect(inModel).toEqual(inHearing.map(([name, lead]) => [name, [`${lead} {query}`]]));
  });

  it('has no intent that hearing does not know', () => {
    const named = intents.filter(
      ({ name, slots }) => slots === undefined && name !== 'AMAZON.FallbackIntent',
    );
    const unknown = named.filter(
      ({ name }) => readIntent({ name, confirmationStatus: 'NONE' }, { locale }).kind === 'unheard',
    );
    expect(named.length).toBeGreaterThan(10);
    expect(unknown).toEqual([]);
  });

  it('means the same by a command as hearing does when it comes as free text', () => {
    for (const { name, samples = [] } of intents) {
      if (name === 'RememberIntent') continue;
      const { kind } = readIntent({ name, confirmationStatus: 'NONE' }, { locale });
      const commands = samples.map((sample) => [sample, spokenCommand(sample, locale) ?? kind]);
      expect(commands).toEqual(samples.map((sample) => [sample, kind]));
    }
  });

  it('has several ways to say each command of ours', () => {
    for (const name of ['NewTopicIntent', 'GoOnIntent', 'ShorterIntent', 'LongerIntent']) {
      expect(samplesOf(name).length, name).toBeGreaterThanOrEqual(4);
    }
    for (const name of [
      'RememberIntent',
      'WhatDoYouKnowIntent',
      'ForgetThatIntent',
      'ForgetEverythingIntent',
      'KeepPrivateIntent',
      'ThinkHarderIntent',
      'ReportAnswerIntent',
      'WithdrawConsentIntent',
    ]) {
      expect(samplesOf(name).length, name).toBeGreaterThanOrEqual(5);
      // One word in an intent of ours would draw whole questions to it.
      const short = samplesOf(name).filter((sample) => spokenWords(sample, locale).length < 2);
      expect(short, name).toEqual([]);
    }
  });

  it('keeps what comes behind any sample of the remember intent', () => {
    const said = { en: 'my cat is old', nl: 'mijn kat oud is' }[locale.slice(0, 2)] ?? 'x y z';
    for (const sample of samplesOf('RememberIntent')) {
      expect(spokenFact(sample.replace('{query}', said), locale), sample).toBe(said);
    }
  });

  it('has no dialog unless follow-ups are asked for, and then one for the follow-up intent alone', () => {
    expect(model.interactionModel).not.toHaveProperty('dialog');
    const { dialog, prompts = [], languageModel } = buildModel(locale, { elicit: true }).interactionModel;
    const { updatedIntent, slotToElicit } = elicitFollowUp();
    expect(dialog?.intents.map(({ name, slots }) => [name, slots.map((slot) => slot.name)])).toEqual([
      [updatedIntent?.name, [slotToElicit]],
    ]);
    expect(dialog?.delegationStrategy).toBe('SKILL_RESPONSE');
    expect(dialog?.intents[0]?.slots[0]?.prompts.elicitation).toBe(prompts[0]?.id);
    const followUp = languageModel.intents.find(({ name }) => name === updatedIntent?.name);
    expect(followUp?.slots).toEqual([{ name: 'query', type: 'AMAZON.SearchQuery', samples: ['{query}'] }]);
    expect(lintModel(buildModel(locale, { elicit: true }), { locale })).toEqual([]);
  });

  it('does without the catch-all and its type where a skill may have none', () => {
    const carriersOnly = buildModel(locale, { capture: 'carriers' });
    const { intents: left, types: none } = carriersOnly.interactionModel.languageModel;
    expect(none).toEqual([]);
    expect(left.map(({ name }) => name)).not.toContain('AskIntent');
    expect(left.map(({ name }) => name)).toContain('FollowUpIntent');
    const manifest = readFileSync(new URL('../../../skill-package/skill.json', import.meta.url), 'utf8');
    const { examplePhrases } = JSON.parse(manifest).manifest.publishingInformation.locales[locale];
    expect(lintModel(carriersOnly, { locale, examplePhrases })).toEqual([]);
  });

  it('lets free speech through a catch-all that knows many kinds of sentence', () => {
    expect(intents[0]).toEqual({
      name: 'AskIntent',
      slots: [{ name: 'request', type: 'FreeSpeech' }],
      samples: ['{request}'],
    });
    const values = types.flatMap((type) => type.values ?? []).map(({ name }) => name.value);
    const isSentence = (value: string) => (locale === 'ja-JP' ? value.length > 5 : value.includes(' '));
    const seeds = values.filter(isSentence);
    expect(seeds.length).toBeGreaterThanOrEqual(40);
    expect(seeds.length).toBeLessThanOrEqual(60);
    expect(values.length).toBeLessThanOrEqual(100);
    expect(seeds.filter((seed) => seed.split(' ').length > 10 || seed.length > 60)).toEqual([]);
    const starts = new Set(seeds.map((seed) => (locale === 'ja-JP' ? seed.slice(0, 2) : seed.split(' ')[0])));
    expect(starts.size).toBeGreaterThan(seeds.length / 2);
    expect(values.filter((value) => spokenCommand(value, locale) !== undefined)).toEqual([]);
  });
});
