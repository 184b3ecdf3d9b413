import { languageOf } from '../../../speech/language.ts';
import { stripLeadIn } from '../../lead-in.ts';
import type { InteractionModel } from '../interaction-model.ts';
import { spokenWords } from '../spoken-words.ts';
import { launchWords, smallWords, trademarks, wakeWords } from './invocation-words.ts';
import { samplesOf, typesOf } from './model-parts.ts';
import type { LintRule } from './rule.ts';

const chooseName = 'Choose the Invocation Name for a Custom Skill';

/** Rules of the name that opens the skill, and of the phrases that show how. */
export const invocationRules: readonly LintRule[] = [
  {
    id: 'invocation-name',
    harm: 'certification',
    source: chooseName,
    fix: 'Take two to four plain words of your own, in small letters; after publication the name is fixed.',
    check: ({ model, locale }) => invocationNameProblems(nameOf(model), locale),
  },
  {
    id: 'example-phrases',
    harm: 'certification',
    source: 'Publishing information: each example phrase works as it is written',
    fix: 'Write "Alexa, open …" first, then two questions in words of the model, each with the invocation name.',
    check: ({ model, examplePhrases }) =>
      examplePhrases === undefined ? [] : examplePhraseProblems(model, examplePhrases),
  },
];

const nameOf = (model: InteractionModel) => model.interactionModel.languageModel.invocationName;

function invocationNameProblems(name: string, locale: string): string[] {
  const language = languageOf(locale);
  const words = spokenWords(name, locale);
  const has = (list: readonly string[]) => words.some((word) => list.includes(word.replace(/['’]s$/, '')));
  const problems: [boolean, string][] = [
    [words.length < 2 || /^\s|\s$|\s\s/.test(name), 'needs two or more words with one space between'],
    [/[^\p{L}\p{M} '.]/u.test(name), 'may have letters, spaces, apostrophes and full stops only'],
    [name !== name.toLowerCase(), 'is written in small letters'],
    [has(launchWords(language)), 'may not have a launch word such as "open"'],
    [has(wakeWords), 'may not have a wake word, "skill" or "app"'],
    [has(trademarks), "may not have somebody else's brand"],
    [words.length === 2 && has(smallWords(language)), 'may not be a word with an article or preposition'],
  ];
  return problems.filter(([isBroken]) => isBroken).map(([, problem]) => `"${name}" ${problem}`);
}

function examplePhraseProblems(model: InteractionModel, phrases: readonly string[]): string[] {
  const name = nameOf(model);
  const asked = phrases.map((phrase) => ({ phrase, rest: stripLeadIn(phrase, [name]) }));
  const problems: [boolean, string][] = [
    [phrases.length !== 3, `there are ${phrases.length} example phrases, not three`],
    [asked.length > 0 && asked[0]?.rest !== '', `"${phrases[0]}" does not open the skill`],
    ...asked
      .slice(1)
      .map(({ phrase, rest }): [boolean, string] => [
        rest === phrase || !isInModel(model, rest),
        `"${phrase}" is not made of the wake word, the invocation name and a sample`,
      ]),
  ];
  return problems.filter(([isBroken]) => isBroken).map(([, problem]) => problem);
}

/** Whether words are a sample, slots filled with anything, or a value that a bare slot lists. */
function isInModel(model: InteractionModel, words: string): boolean {
  const spoken = words.toLowerCase();
  const fits = (sample: string) => {
    const [start = '', end] = sample.toLowerCase().split(/\{[^{}]*\}/);
    return end === undefined
      ? spoken === start
      : start + end !== '' &&
          spoken.startsWith(start) &&
          spoken.endsWith(end) &&
          spoken.length > start.length + end.length;
  };
  return (
    samplesOf(model).some(({ sample }) => fits(sample)) ||
    typesOf(model).some(({ values = [] }) =>
      values.some(({ name }) =>
        [name.value, ...(name.synonyms ?? [])].some((value) => value.toLowerCase() === spoken),
      ),
    )
  );
}
