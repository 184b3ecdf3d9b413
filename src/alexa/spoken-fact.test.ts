import { describe, expect, it } from 'vitest';
import { commandPhrases } from './command-phrases.ts';
import { rememberLead, spokenFact } from './spoken-fact.ts';

describe('a fact to keep', () => {
  it.each([
    ['en-US', 'remember that my sister is called anna', 'my sister is called anna'],
    ['en-GB', 'okay alexa could you please keep in mind that we have two cats', 'we have two cats'],
    ['en-US', 'Remember that I’m Anna’s brother', 'I’m Anna’s brother'],
    ['en-IN', 'remember that anna and ravi are vegetarian', 'anna and ravi are vegetarian'],
    ['de-DE', 'Merk dir, dass ich in Köln wohne', 'ich in Köln wohne'],
    ['es-MX', 'por favor acuerdate de que soy vegetariana', 'soy vegetariana'],
    ['fr-CA', "souviens toi qu'il aime le thé", 'il aime le thé'],
    ['fr-FR', "n'oublie pas que je suis végétarien", 'je suis végétarien'],
    ['it-IT', 'ricordati che sono vegetariano', 'sono vegetariano'],
    ['pt-BR', 'por favor lembre-se de que sou vegetariano', 'sou vegetariano'],
    ['nl-NL', 'onthoud dat anna van tulpen houdt', 'anna van tulpen houdt'],
    ['hi-IN', 'याद रखो कि मेरी बहन का नाम अन्ना है', 'मेरी बहन का नाम अन्ना है'],
    ['ja-JP', '私は卵アレルギーだって覚えておいてください', '私は卵アレルギーだ'],
    ['ja-JP', '覚えておいて、妹の名前はアンナです', '妹の名前はアンナです'],
    ['ar-SA', 'من فضلك تذكري أنني طبيب أسنان', 'أنني طبيب أسنان'],
    ['ar-SA', 'تذكر ان أختي اسمها آنا', 'أختي اسمها آنا'],
  ])('in %s: "%s"', (locale, text, fact) => {
    expect(spokenFact(text, locale)).toBe(fact);
  });

  it.each([
    ['en-US', 'remember that movie with the shark'],
    ['en-US', 'remember that time we went to rome'],
    ['en-US', 'remember that one'],
    ['en-US', 'remember that'],
    ['en-US', 'do you remember that my sister is called anna'],
    ['en-US', 'the elephants remember that the river is deep'],
    ['de-DE', 'merk dir das lied von gestern'],
    ['de-DE', 'merk dir dass'],
    ['fr-FR', 'souviens-toi de ce film avec le requin'],
    ['nl-NL', 'onthoud dat liedje over de zee'],
    ['ja-JP', '英単語をもっと覚えて'],
    ['ja-JP', '覚えておいてほしいことがある'],
    ['ar-SA', 'تذكرين فيلم سمكة القرش'],
    ['ko-KR', 'remember that my sister is called anna'],
    ['en-US', ''],
    ['en-US', '🦉'],
    ['constructor', 'remember that i like tea'],
  ])('is not asked for in %s by "%s"', (locale, text) => {
    expect(spokenFact(text, locale)).toBeUndefined();
  });

  it('may be as long as anything that is heard', () => {
    const fact = `my ${'very '.repeat(390)}old cat`;
    expect(spokenFact(`remember that ${fact}`, 'en-US')).toBe(fact);
  });

  it.each([...commandPhrases.keys()])('costs nothing on hostile text in %s', (language) => {
    const lead = rememberLead(language);
    const began = performance.now();
    for (const part of [`${lead} `, 'と', 'a ', 'remember ', "'", ' '])
      spokenFact(part.repeat(2_000), language);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it.each([...commandPhrases.keys()])('has a lead in %s that is no command of its own', (language) => {
    expect(rememberLead(language)).not.toBe('');
  });
});
