import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../settings.ts';

const read = (context: Readonly<Record<string, unknown>>) => readSettings((name) => context[name]);

describe('settings', () => {
  it('have defaults for all that is left out or empty', () => {
    expect(read({})).toEqual(defaultSettings);
    expect(read({ store: '', waf: '' })).toEqual(defaultSettings);
  });

  it('come as text from the command line and as values from cdk.json', () => {
    const asText = read({ waf: 'true', memoryMiB: '1024', store: 'valkey', logDays: ' 7 ' });
    expect(asText).toMatchObject({ waf: true, memoryMiB: 1_024, store: 'valkey', logDays: 7 });
    expect(read({ waf: true, memoryMiB: 1_024 })).toMatchObject({ waf: true, memoryMiB: 1_024 });
  });

  it.each([
    [{ store: 'redis' }, 'store must be one of dynamodb, valkey'],
    [{ provider: 'openai' }, 'provider must be one of cometapi, anthropic, bedrock'],
    [{ waf: 'yes' }, 'waf must be true or false'],
    [{ waf: {} }, 'waf must be true or false'],
    [{ memoryMiB: '64' }, 'memoryMiB must be a whole number from 128 to 10240'],
    [{ memoryMiB: '1e3' }, 'memoryMiB must be a whole number'],
    [{ natGateways: '-1' }, 'natGateways must be a whole number from 1 to 2'],
    [{ logDays: '31' }, 'logDays must be one of 1, 3, 5'],
    [{ dataSecretField: 'DATA 2' }, 'dataSecretField must be the name of a field'],
    [{ previousDataSecretFields: 'a,,b' }, 'previousDataSecretFields must be names of fields with commas'],
    [{ kmsKeyArn: 'alias/people' }, 'kmsKeyArn must be the ARN of a key'],
    [{ kmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/*' }, 'kmsKeyArn must be the ARN of a key'],
    [{ minTasks: '30' }, 'minTasks must be at most maxTasks'],
  ])('refuse %j and say what may be', (context, message) => {
    expect(() => read(context)).toThrow(message);
  });
});
