import { freeText } from '../../src/alexa/free-text.ts';
import { type ConfiguredRunner, createAlexaHandler } from '../../src/alexa/handler.ts';
import { parseEnvelope } from '../../src/alexa/envelope.ts';
import { createLocalAlexa } from '../../src/testing/local-alexa/local-alexa.ts';
import type { RoutingModel } from '../../src/testing/local-alexa/routing.ts';
import type { Intention } from '../../src/turn/intention.ts';

/** What became of an utterance. */
export interface Hearing {
  /** What the turn gets. */
  readonly intention: Intention;
  /** What a skill that forwards its slot as it is would send to its model. */
  readonly slotText: string | undefined;
}

const skillId = 'amzn1.ask.skill.hearing';

/**
 * Our endpoint with nobody to answer behind it: tells what each utterance becomes on its way through Alexa and an interaction model.
 * With `elicit` every reply asks for a follow-up, and every utterance is one.
 */
export function createHearing(locale: string, model: RoutingModel, { elicit = false } = {}) {
  let intention: Intention | undefined;
  let slotText: string | undefined;
  const reply = { speech: '…', prompt: 'And now?', keepListening: elicit, restPending: false };
  const runner: ConfiguredRunner = {
    config: { skillIds: [skillId], invocationName: 'clever friend', server: { verifySignature: false } },
    async *turn(request) {
      ({ intention } = request);
      yield { atMs: 0, type: 'say-reply', reply };
    },
  };
  const endpoint = createAlexaHandler(runner, { elicit });
  const alexa = createLocalAlexa({
    locale,
    skillId,
    sign: false,
    interactionModel: model,
    skill: (request) => {
      const heard = parseEnvelope(request.body).request;
      slotText = heard.type === 'IntentRequest' ? freeText(heard.intent) : undefined;
      return endpoint(request);
    },
  });

  return {
    async of(utterance: string): Promise<Hearing> {
      if (elicit) await alexa.launch();
      intention = undefined;
      await alexa.say(utterance);
      if (intention === undefined) throw new Error(`Nothing arrived for "${utterance}"`);
      return { intention, slotText };
    },
    close: () => alexa.close(),
  };
}
