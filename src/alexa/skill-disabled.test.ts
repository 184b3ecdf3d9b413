import { describe, expect, it } from 'vitest';
import { buildRequest } from '../testing/local-alexa/requests.ts';
import type { AlexaEnvelope } from './envelope.ts';
import { disabledUser } from './skill-disabled.ts';

function event(type: string, overrides: object = {}, user: unknown = { userId: 'user' }): AlexaEnvelope {
  return {
    version: '1.0',
    context: { System: { application: { applicationId: 'skill' }, user } },
    request: buildRequest(type, { ...overrides }),
  } as unknown as AlexaEnvelope;
}

const disabled = 'AlexaSkillEvent.SkillDisabled';

describe('a skill that was disabled', () => {
  it('names the account whose data have to go', () => {
    expect(disabledUser(event(disabled))).toBe('user');
  });

  it.each([
    ['PERSISTED', { body: { userInformationPersistenceStatus: 'PERSISTED' } }],
    ['a status nobody knows', { body: { userInformationPersistenceStatus: 'MAYBE' } }],
    ['no status', { body: {} }],
    ['no body', { body: null }],
    ['a body of another type', { body: 'NOT_PERSISTED' }],
  ])('deletes nothing with %s', (_what, overrides) => {
    expect(disabledUser(event(disabled, overrides))).toBeUndefined();
  });

  it.each([[undefined], [null], [{}], [{ userId: null }], [{ userId: '' }]])(
    'deletes nothing where the user is %j',
    (user) => {
      expect(disabledUser(event(disabled, {}, user ?? null))).toBeUndefined();
    },
  );

  it.each(['AlexaSkillEvent.SkillEnabled', 'AlexaSkillEvent.SkillPermissionChanged', 'SessionEndedRequest'])(
    'is not what %s says',
    (type) => {
      expect(disabledUser(event(type))).toBeUndefined();
    },
  );
});
