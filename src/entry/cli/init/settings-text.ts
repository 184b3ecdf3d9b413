import type { Answers } from './answers.ts';
import { usualKeyOf } from './questions.ts';

/** `assistant.yaml` as it is written for a new skill: what was decided, and where all the rest is told. */
export function settingsText(answers: Answers): string {
  const { name, invocationName, languages, personUsdPerDay, skillUsdPerDay } = answers;
  return `# yaml-language-server: $schema=./node_modules/wellspoken/assistant.schema.json
#
# Everything else has a value that works: editors complete its names, and docs/configuration.md of Wellspoken has them all.
# Keys and passwords do not belong here, but into .env.

# What the assistant calls itself.
name: ${quoted(name)}

# What people say to Alexa to open the skill. After a change: wellspoken models build.
invocationName: ${quoted(invocationName)}

# How it should be, in your own words.
persona: >-
  You are friendly, calm and clear. You answer in a few short sentences that sound natural when spoken aloud,
  and say so when you do not know something.

# The first is the main one.
languages: [${languages.join(', ')}]

# Who answers.
models:
${modelLines(answers).join('\n')}

# What may be spent in a day, in US dollars. Without a number there is no limit.
budgets:
  ${personUsdPerDay === undefined ? '# personUsdPerDay: 0.50' : `personUsdPerDay: ${personUsdPerDay}`}
  ${skillUsdPerDay === undefined ? '# skillUsdPerDay: 10' : `skillUsdPerDay: ${skillUsdPerDay}`}
`;
}

function modelLines({ provider, baseUrl, model, region, keyVariable }: Answers): string[] {
  const address = [
    ...(baseUrl === undefined ? [] : [`baseUrl: ${quoted(baseUrl)}`]),
    ...(region === undefined ? [] : [`region: ${region}`]),
  ];
  const candidates = model === undefined ? [] : [`  candidates: [${quoted(model)}]`];
  if (keyVariable === undefined || keyVariable === usualKeyOf(provider)) {
    return [`  provider: ${provider}`, ...address.map((line) => `  ${line}`), ...candidates];
  }
  const own = [`name: own`, `kind: ${provider}`, `keyVariable: ${keyVariable}`, ...address];
  return [
    '  providers:',
    ...own.map((line, index) => `    ${index === 0 ? '-' : ' '} ${line}`),
    ...candidates,
  ];
}

/** JSON's strings are YAML's double-quoted ones, whatever is in them. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
