import { describe, expect, it } from 'vitest';
import { checkFreshness } from './freshness.ts';

const nowMs = Date.parse('2026-11-22T10:00:00Z');
const sent = (ageMs: number, type = 'IntentRequest') => ({
  type,
  timestamp: new Date(nowMs - ageMs).toISOString(),
});
const refused: unknown = expect.objectContaining({ code: 'hear/bad-timestamp', status: 400 });

describe('the time of a request', () => {
  it.each([0, 1, 149_000, 150_000, -149_000, -150_000])('is accepted at an age of %i ms', (ageMs) => {
    expect(() => checkFreshness(sent(ageMs), nowMs)).not.toThrow();
  });

  it.each([150_001, 151_000, 3_600_000, -150_001, -151_000, -3_600_000])(
    'is refused at an age of %i ms',
    (ageMs) => {
      expect(() => checkFreshness(sent(ageMs), nowMs)).toThrow(refused);
    },
  );

  it.each([
    'SkillEnabled',
    'SkillDisabled',
    'SkillPermissionChanged',
    'SkillPermissionAccepted',
    'SkillAccountLinked',
  ])('may be an hour ago, but not ahead, for %s', (name) => {
    const type = `AlexaSkillEvent.${name}`;
    expect(() => checkFreshness(sent(3_600_000, type), nowMs)).not.toThrow();
    expect(() => checkFreshness(sent(3_600_001, type), nowMs)).toThrow(refused);
    expect(() => checkFreshness(sent(-151_000, type), nowMs)).toThrow(refused);
  });

  it.each([
    'AlexaSkillEvent.ProactiveSubscriptionChanged',
    'AlexaSkillEvent.NotificationSubscriptionChanged',
    'AlexaSkillEvent.SkillEnabledTwice',
    'Reminders.ReminderCreated',
    'constructor',
  ])('may not be old for %s', (type) => {
    expect(() => checkFreshness(sent(151_000, type), nowMs)).toThrow(refused);
  });

  it.each([
    '2026-11-22T10:00:00Z',
    '2026-11-22T10:00:00.5Z',
    '2026-11-22T10:00:00.123456789Z',
    '2026-11-22T11:00:00+01:00',
    '2026-11-22T04:30:00-0530',
    '2026-11-22T10:00:00+00:00',
  ])('may be written as %s', (timestamp) => {
    expect(() => checkFreshness({ type: 'LaunchRequest', timestamp }, nowMs)).not.toThrow();
  });

  it.each([
    [undefined],
    [null],
    [''],
    [nowMs],
    [String(nowMs)],
    ['now'],
    ['2026-11-22'],
    ['2026-11-22T10:00:00'],
    ['2026-11-22 10:00:00Z'],
    ['2026-13-22T10:00:00Z'],
    ['2026-11-22T25:00:00Z'],
    ['2026-11-22T10:00:00Z; 2026'],
    ['Sun, 22 Nov 2026 10:00:00 GMT'],
    ['+002026-11-22T10:00:00Z'],
    [['2026-11-22T10:00:00Z']],
    [{ toString: () => '2026-11-22T10:00:00Z' }],
  ])('is refused when written as %j', (timestamp) => {
    expect(() => checkFreshness({ type: 'LaunchRequest', timestamp }, nowMs)).toThrow(refused);
  });
});
