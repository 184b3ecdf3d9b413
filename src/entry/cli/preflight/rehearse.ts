import { randomBytes } from 'node:crypto';
import { createAlexaHandler } from '../../../alexa/handler.ts';
import { type Assistant, createAssistant } from '../../../assistant.ts';
import { systemClock } from '../../../clock.ts';
import type { Config } from '../../../config/config.ts';
import { parseConfig } from '../../../config/parse.ts';
import { createScriptedModel } from '../../../model/scripted.ts';
import { createLog } from '../../../observe/log.ts';
import { phrasesFor } from '../../../speech/phrases.ts';
import { createLocalAlexa, type LocalAlexa } from '../../../testing/local-alexa/local-alexa.ts';
import { type Finding, type LocaleProblem, perLocale } from './finding.ts';
import type { Subject } from './subject.ts';

/** What a tester of Amazon's tries first, in the order of a conversation. */
const scenes: readonly {
  readonly name: string;
  readonly act: (alexa: LocalAlexa) => ReturnType<LocalAlexa['say']>;
}[] = [
  { name: 'opening the skill', act: (alexa) => alexa.launch() },
  { name: 'help', act: (alexa) => alexa.intent('AMAZON.HelpIntent') },
  { name: 'words that Alexa did not understand', act: (alexa) => alexa.intent('AMAZON.FallbackIntent') },
  { name: 'a question', act: (alexa) => alexa.intent('AskIntent', { request: 'ok?' }) },
  { name: '"no"', act: (alexa) => alexa.intent('AMAZON.NoIntent') },
  { name: 'stop', act: (alexa) => alexa.intent('AMAZON.StopIntent') },
  { name: 'cancel, right at the start', act: (alexa) => alexa.intent('AMAZON.CancelIntent') },
];

/** What is rehearsed: an assistant that speaks a locale. */
export type OpenAssistant = (locale: string, config: Config) => Pick<Assistant, 'turn' | 'close'>;

/**
 * Plays what a tester tries first, in every locale, against the assistant as it is configured, and holds every answer against Alexa's rules:
 * an open microphone with a question, help that stays, stop that ends. No model is asked, and nothing is kept.
 */
export async function rehearse(
  { config, locales }: Pick<Subject, 'config' | 'locales'>,
  open: OpenAssistant = openScripted,
): Promise<Finding[]> {
  const problems = await Promise.all(locales.map((locale) => rehearseIn(locale, open(locale, config))));
  const source = 'Manage Skill Sessions; certification requirements for voice interface';
  const ok = `${scenes.length} scenes in each locale: every open microphone has a question, stop ends`;
  return perLocale({ area: 'speech', check: 'rehearsal', source }, ok, problems.flat());
}

async function rehearseIn(locale: string, assistant: ReturnType<OpenAssistant>): Promise<LocaleProblem[]> {
  const alexa: LocalAlexa = createLocalAlexa({
    locale,
    sign: false,
    skill: (request) => handler(request),
  });
  const handler = createAlexaHandler(assistant, {
    skillIds: [alexa.skillId],
    verify: false,
    directives: { allowLoopback: true },
  });
  try {
    const problems: LocaleProblem[] = [];
    for (const { name: scene, act } of scenes) {
      const { violations } = await act(alexa);
      problems.push(
        ...violations.map(({ detail, source }) => ({
          locale,
          detail: `${scene}: ${detail}`,
          fix: `Look at voice in assistant.yaml and at the phrases of the language (${source}).`,
        })),
      );
    }
    return problems;
  } finally {
    await alexa.close();
    await assistant.close(0);
  }
}

/** As it is configured, without its keys, its store and its log. */
const openScripted: OpenAssistant = (locale, config) => {
  const { name, invocationName, persona, languages, voice, privacy } = config;
  const settings = parseConfig(
    { name, invocationName, persona, languages, voice, privacy },
    { WELLSPOKEN_STORE: 'memory:', WELLSPOKEN_SECRET: randomBytes(32).toString('base64') },
  );
  // An answer in the language, as rules of speech depend on it.
  const answer = () => phrasesFor(locale).welcomeBack;
  const model = createScriptedModel({ clock: systemClock, firstTokenMs: 0, tokensPerSecond: 10_000, answer });
  const log = createLog({ level: 'error', now: systemClock.now, write() {} });
  return createAssistant(settings, { models: [model], log });
};
