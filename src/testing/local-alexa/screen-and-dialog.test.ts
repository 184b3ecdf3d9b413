import { describe, expect, it } from 'vitest';
import { createLocalAlexa, type LocalAlexaOptions } from './local-alexa.ts';
import type { RoutingModel } from './routing.ts';

const asking = { outputSpeech: { type: 'PlainText', text: 'What else?' }, shouldEndSession: false };
const show = {
  type: 'Alexa.Presentation.APL.RenderDocument',
  token: 'answer',
  document: { type: 'APL', version: '1.9', mainTemplate: {} },
};
const elicit = {
  type: 'Dialog.ElicitSlot',
  slotToElicit: 'query',
  updatedIntent: { name: 'FollowUpIntent', confirmationStatus: 'NONE', slots: {} },
};

/** What comes of a launch that is answered with these directives. */
async function launched(directives: readonly object[], options: Partial<LocalAlexaOptions> = {}) {
  const response = { version: '1.0', response: { ...asking, directives } };
  const alexa = createLocalAlexa({ skill: { lambda: () => response }, ...options });
  try {
    return await alexa.launch();
  } finally {
    await alexa.close();
  }
}

const languageModel: RoutingModel['interactionModel']['languageModel'] = {
  intents: [{ name: 'FollowUpIntent', slots: [{ name: 'query', type: 'AMAZON.SearchQuery' }], samples: [] }],
};
const withDialog = { intents: [{ name: 'FollowUpIntent', slots: [{ name: 'query' }] }] };

describe('a device', () => {
  it('without a screen takes nothing that is to be shown', async () => {
    const { failure, violations } = await launched([show]);
    expect(failure).toBe('INVALID_RESPONSE');
    expect(violations).toEqual([expect.objectContaining({ rule: 'apl/no-screen' })]);
  });

  it.each([true, {}, { isRound: true }])('with a screen (%o) takes it', async (screen) => {
    const { failure, violations } = await launched([show], { device: { screen } });
    expect([failure, violations]).toEqual([undefined, []]);
  });

  it('says which APL it knows and what its screen is like', async () => {
    const screen = { aplMaxVersion: '1.8', isRound: true };
    const { request, violations } = await launched([show], { device: { screen } });
    expect(request.context.System.device?.supportedInterfaces).toMatchObject({
      'Alexa.Presentation.APL': { runtime: { maxVersion: '1.8' } },
    });
    expect(request.context.Viewport).toMatchObject({ shape: 'ROUND', pixelWidth: 480, pixelHeight: 480 });
    expect(violations).toEqual([
      expect.objectContaining({
        rule: 'apl/version',
        refused: false,
        detail: expect.stringContaining('1.8'),
      }),
    ]);
  });
});

describe('a dialog', () => {
  it('is refused where the model in use has none for the intent', async () => {
    const { failure, violations } = await launched([elicit], {
      interactionModel: { interactionModel: { languageModel } },
    });
    expect(failure).toBe('INVALID_RESPONSE');
    expect(violations.map(({ rule }) => rule)).toEqual(['dialog/model']);
  });

  it('is taken where it has one, and where no model is in use', async () => {
    const interactionModel = { interactionModel: { languageModel, dialog: withDialog } };
    for (const options of [{ interactionModel }, {}])
      expect((await launched([elicit], options)).violations).toEqual([]);
  });
});
