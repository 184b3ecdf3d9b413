import { describe, expect, it } from 'vitest';
import { commandPhrases } from './command-phrases.ts';
import { spokenCommand } from './spoken-command.ts';

describe('free text that is a command', () => {
  it.each([
    ['en-US', 'stop talking please', 'stop'],
    ['en-US', 'please stop', 'stop'],
    ['en-US', "never mind that's all", 'stop'],
    ['en-GB', 'Never mind, that’s all, thanks.', 'stop'],
    ['en-US', 'no thank you', 'no'],
    ['en-US', 'no stop', 'stop'],
    ['en-US', 'yes go on', 'go-on'],
    ['en-US', 'okay alexa could you please stop now', 'stop'],
    ['en-US', 'STOP STOP STOP', 'stop'],
    ['en-US', 'what can you do', 'help'],
    ['en-US', 'say that again please', 'repeat'],
    ['en-US', 'yes please', 'yes'],
    ['en-US', 'no more please', 'stop'],
    ['en-US', "no don't stop", 'go-on'],
    ['pt-BR', 'não continue', 'stop'],
    ['es-ES', 'no más', 'stop'],
    ['de-DE', 'bitte hör auf zu reden', 'stop'],
    ['de-DE', 'das wars danke', 'stop'],
    ['de-DE', 'Erzähl weiter!', 'go-on'],
    ['es-ES', 'ya está, gracias', 'stop'],
    ['es-MX', 'si', 'yes'],
    ['es-US', 'continua por favor', 'go-on'],
    ['fr-FR', "arrête-toi s'il te plaît", 'stop'],
    ['fr-CA', "c'est tout merci", 'stop'],
    ['fr-FR', 'repete', 'repeat'],
    ['it-IT', 'basta così grazie', 'stop'],
    ['it-IT', 'vai avanti', 'go-on'],
    ['pt-BR', 'é só isso obrigada', 'stop'],
    ['pt-BR', 'não', 'no'],
    ['nl-NL', 'hou op alsjeblieft', 'stop'],
    ['nl-NL', 'ga verder', 'go-on'],
    ['hi-IN', 'कृपया रुको', 'stop'],
    ['hi-IN', 'जी हाँ', 'yes'],
    ['hi-IN', 'आगे बताओ', 'go-on'],
    ['ja-JP', '止めてください', 'stop'],
    ['ja-JP', 'もう いい です', 'stop'],
    ['ja-JP', 'アレクサ、続けて', 'go-on'],
    ['ja-JP', 'もう一度お願いします', 'repeat'],
    ['ar-SA', 'توقف من فضلك', 'stop'],
    ['ar-SA', 'اكمل', 'go-on'],
    ['ar-SA', 'نَعَم', 'yes'],
    ['en-US', 'please forget everything', 'forget-everything'],
    ['en-US', 'yes forget everything', 'forget-everything'],
    ['en-US', 'forget that please', 'forget-that'],
    ['en-US', 'okay delete all my data now', 'forget-everything'],
    ['en-US', 'no stop forget everything', 'stop'],
    ['en-GB', "don't remember this conversation please", 'keep-private'],
    ['en-US', 'could you think harder please', 'think-harder'],
    ['en-US', 'can you tell me what you know about me', 'what-do-you-know'],
    ['en-US', 'please report that answer', 'report-answer'],
    ['en-IN', 'I withdraw my consent.', 'withdraw-consent'],
    ['de-DE', 'vergiss bitte alles', 'forget-everything'],
    ['de-DE', 'bitte vergiss alles', 'forget-everything'],
    ['fr-FR', "oublie tout s'il te plaît", 'forget-everything'],
    ['ja-JP', '全部忘れてください', 'forget-everything'],
    ['ar-SA', 'انسي كل شيء من فضلك', 'forget-everything'],
  ])('in %s: "%s" is %s', (locale, text, command) => {
    expect(spokenCommand(text, locale)).toBe(command);
  });

  it.each([
    ['en-US', 'stop the war'],
    ['en-US', 'how do i stop smoking'],
    ['en-US', 'why should i stop'],
    ['en-US', 'help me write a letter'],
    ['en-US', 'stopwatch'],
    ['en-US', 'think harder about black holes'],
    ['en-US', 'forget everything you know about physics'],
    ['en-US', "don't forget everything"],
    ['en-US', 'delete my last email'],
    ['en-US', 'what do you know about mexico'],
    ['en-US', 'report on the weather'],
    ['en-US', 'nobody'],
    ['en-US', 'yes minister'],
    ['en-US', 'more about whales'],
    ['en-US', 'thank you'],
    ['en-US', 'please'],
    ['en-US', 'can you can you can you'],
    ['en-US', 'the end of the world'],
    ['en-US', ''],
    ['en-US', '🦉'],
    ['de-DE', 'weiterbildung'],
    ['de-DE', 'wie beende ich einen brief'],
    ['es-ES', 'para qué sirve la luna'],
    ['es-ES', 'no sé qué hacer'],
    ['fr-FR', 'plus grand pays du monde'],
    ['it-IT', 'fine della storia romana'],
    ['pt-BR', 'mais uma receita'],
    ['nl-NL', 'stilte voor de storm'],
    ['hi-IN', 'बस कब आएगी'],
    ['ja-JP', '次の総理大臣は誰'],
    ['ja-JP', 'はいからさんとは'],
    ['ar-SA', 'لا أعرف ماذا أفعل'],
    ['ko-KR', 'stop'],
    ['constructor', 'stop'],
  ])('but not in %s: "%s"', (locale, text) => {
    expect(spokenCommand(text, locale)).toBeUndefined();
  });

  it('costs nothing on hostile text', () => {
    const began = performance.now();
    expect(spokenCommand('stop '.repeat(100_000), 'en-US')).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('has one meaning for every phrase of every language', () => {
    for (const [language, lists] of commandPhrases) {
      for (const [kind, phrases] of Object.entries(lists)) {
        if (typeof phrases !== 'string') continue;
        for (const phrase of phrases.split(',').map((text) => text.trim())) {
          const expected = kind === 'courtesy' ? undefined : kind;
          expect([language, phrase, spokenCommand(phrase, language)]).toEqual([language, phrase, expected]);
        }
      }
    }
  });
});
