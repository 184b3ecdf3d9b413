import { AlexaTest, IntentRequestBuilder, LaunchRequestBuilder, type SkillSettings } from 'ask-sdk-test';
import { describe } from 'mocha';
import { skills } from './skills.ts';

for (const { language, handler } of skills) {
  const settings: SkillSettings = {
    appId: 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000',
    userId: `amzn1.ask.account.${language}`,
    deviceId: 'amzn1.ask.device.TEST',
    locale: 'en-US',
  };
  const intent = (name: string) => new IntentRequestBuilder(settings, name);
  const chat = (words: string) => intent('ChatIntent').withSlot('words', words).build();

  describe(`the skill in ${language}, with ask-sdk-test`, () => {
    new AlexaTest(handler, settings).test(
      [
        {
          request: new LaunchRequestBuilder(settings).build(),
          saysLike: 'Welcome to tide times',
          shouldEndSession: false,
        },
        {
          request: intent('HighTideIntent').withSlot('harbor', 'Hull').build(),
          says: 'High tide in Hull is at noon. Low tide as well?',
          hasAttributes: { harbor: 'Hull' },
          shouldEndSession: false,
        },
        {
          request: chat('surprise me'),
          saysLike: 'octopus',
          repromptsLike: '?',
          hasAttributes: { harbor: 'Hull' },
          hasCardContentLike: 'octopus',
          shouldEndSession: false,
        },
        { request: intent('AMAZON.RepeatIntent').build(), saysLike: 'octopus', shouldEndSession: false },
        {
          request: intent('AMAZON.FallbackIntent').build(),
          saysLike: 'Could you say it again',
          shouldEndSession: false,
        },
        {
          request: intent('AMAZON.StopIntent').build(),
          saysLike: 'Goodbye',
          repromptsNothing: true,
          shouldEndSession: true,
        },
      ],
      'its own intents and Claude take turns',
    );
  });
}
