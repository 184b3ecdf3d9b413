import { createLocalAlexa, createStandInGateway } from '../../src/testing/index.ts';
import { directiveTrouble } from './directive-trouble.ts';
import { firstWord } from './first-word.ts';
import { killed } from './killed.ts';
import { longAnswer } from './long-answer.ts';
import { mixed } from './mixed.ts';
import { contenderNames, startContender } from './start-contender.ts';
import { toolCall } from './tool-call.ts';

/**
 * What somebody hears within Alexa's eight seconds, and when: ours, a plain fetch skill and an ask-sdk skill in one run, in processes of
 * their own, against the same stand-in gateway. Speech is played by the local Alexa at 14.5 characters a second. Takes about two minutes.
 */
export async function run(): Promise<void> {
  const { skillId } = createLocalAlexa({ skill: 'http://localhost' });
  const gateway = await createStandInGateway();
  const input = { gatewayUrl: gateway.url, gatewayKey: gateway.key, skillId };
  const contenders = await Promise.all(contenderNames.map((name) => startContender(name, input)));
  await firstWord(contenders, gateway, skillId);
  // These leave the machine idle most of the time.
  await Promise.all([longAnswer(contenders, gateway, skillId), directiveTrouble(skillId), killed(skillId)]);
  await toolCall(skillId);
  await mixed(contenders, gateway, skillId);
  for (const contender of contenders) contender.stop();
  await gateway.close();
}
