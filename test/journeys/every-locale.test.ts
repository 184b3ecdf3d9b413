import { expect } from 'vitest';
import { locales } from '../../src/config/locale.ts';
import { phrasesFor } from '../../src/speech/phrases.ts';
import { failures } from '../../src/testing/gateway/failures.ts';
import { journey } from '../support/journey.ts';
import { modelCalls } from '../support/model-calls.ts';

/** A question, and an answer whose two sentences need the rules of their own language. */
const talk: Readonly<Record<string, { readonly asked: string; readonly answer: string }>> = {
  ar: { asked: 'لماذا السماء زرقاء', answer: 'لأن الهواء يبعثر الضوء الأزرق. هذا يحدث طوال النهار.' },
  de: {
    asked: 'warum ist der himmel blau',
    answer: 'Weil die Luft blaues Licht streut. Das gilt z. B. am Tag.',
  },
  en: {
    asked: 'why is the sky blue',
    answer: 'Because air scatters blue light. Dr. Rayleigh found that out.',
  },
  es: { asked: 'por qué el cielo es azul', answer: 'Porque el aire dispersa la luz azul. ¿No es hermoso?' },
  fr: {
    asked: 'pourquoi le ciel est bleu',
    answer: 'Parce que l’air disperse la lumière bleue. C’est beau !',
  },
  hi: { asked: 'आसमान नीला क्यों है', answer: 'क्योंकि हवा नीली रोशनी को बिखेरती है। यह दिन भर होता है।' },
  it: {
    asked: 'perché il cielo è blu',
    answer: 'Perché l’aria diffonde la luce blu. È così tutto il giorno.',
  },
  ja: { asked: '空はなぜ青いの', answer: '空気が青い光を散らすからです。一日中そうなっています。' },
  nl: {
    asked: 'waarom is de lucht blauw',
    answer: 'Omdat lucht blauw licht verstrooit. Dat is de hele dag zo.',
  },
  pt: { asked: 'por que o céu é azul', answer: 'Porque o ar espalha a luz azul. É assim o dia todo.' },
};

journey('every locale of a skill', { languages: [...locales] }, async ({ gateway, meet }) => {
  for (const locale of locales) {
    const { asked, answer } = talk[locale.slice(0, 2)] ?? { asked: '', answer: '' };
    gateway.script({ speech: answer });
    const anna = meet({ locale });
    const phrases = phrasesFor(locale);

    expect((await anna.launch()).speech, locale).toBe(phrases.welcome);
    const answered = await anna.say(asked);
    const [first = ''] = answer.split(/(?<=[.。।])/);
    expect(answered.speech, locale).toContain(first.trim());
    expect(modelCalls(gateway).at(-1)?.lastUserText, locale).toBe(asked);
    expect(modelCalls(gateway).at(-1)?.system, locale).toContain(`(${locale})`);
    expect((await anna.intent('AMAZON.HelpIntent')).speech, locale).toBe(phrases.help);
    expect((await anna.intent('AMAZON.RepeatIntent')).speech, locale).toContain(first.trim());
    expect((await anna.intent('AMAZON.StopIntent')).speech, locale).toBe(phrases.goodbye);
  }
  expect(modelCalls(gateway)).toHaveLength(locales.length);
});

journey('a key that is refused, in every locale', { languages: [...locales] }, async ({ gateway, meet }) => {
  for (const locale of locales) {
    gateway.script({ fail: failures.cometBadKey401 });
    const anna = meet({ locale });
    const heard = await anna.say(talk[locale.slice(0, 2)]?.asked ?? '');
    expect(heard.speech, locale).toBe(phrasesFor(locale).errors.misconfigured);
    expect(heard.sessionOpen, locale).toBe(false);
  }
});
