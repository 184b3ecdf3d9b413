import { describe, expect, it } from 'vitest';
import { everything, resourcesOf, type StackName, templateOf } from './templates.ts';

const stacks: readonly StackName[] = ['WellspokenLambda', 'WellspokenService'];

/** All variables of functions and containers that seal, by name, as they would read. */
function variablesOf(stack: StackName, context = {}): Record<string, string> {
  const text = (value: unknown): string => {
    if (typeof value === 'string') return value;
    const join = (value as { 'Fn::Join'?: [string, unknown[]] })['Fn::Join'];
    return join ? join[1].map(text).join(join[0]) : '<ref>';
  };
  const found = Object.values(resourcesOf(templateOf(stack, context))).flatMap(({ Properties }) => {
    const { Environment, ContainerDefinitions } = Properties as {
      Environment?: { Variables: Record<string, unknown> };
      ContainerDefinitions?: { Environment: { Name: string; Value: unknown }[] }[];
    };
    const ofContainers = ContainerDefinitions?.flatMap((one) => one.Environment) ?? [];
    return [
      ...Object.entries(Environment?.Variables ?? {}),
      ...ofContainers.map(({ Name, Value }) => [Name, Value] as const),
    ];
  });
  const sealing = found.filter(([name]) => /DATA_SECRET|KMS/.test(name));
  return Object.fromEntries(sealing.map(([name, value]) => [name, text(value)]));
}

function kmsStatements(stack: StackName, context = {}) {
  return Object.values(resourcesOf(templateOf(stack, context)))
    .filter(({ Type }) => Type === 'AWS::IAM::Policy')
    .flatMap(({ Properties }) => {
      const { Statement } = Properties['PolicyDocument'] as {
        Statement: { Action: string | string[]; Resource: unknown }[];
      };
      return Statement;
    })
    .filter(({ Resource }) => JSON.stringify(Resource).includes(':kms:'));
}

describe.each(stacks)('what seals in %s', (stack) => {
  it('is the secret of the pseudonyms unless another is named', () => {
    expect(variablesOf(stack)).toEqual({});
    expect(kmsStatements(stack)).toEqual([]);
  });

  it('is a field of the secret, with those before it that still open, and a key of KMS', () => {
    expect(variablesOf(stack, everything)).toEqual({
      WELLSPOKEN_DATA_SECRET: 'secretsmanager:<ref>#DATA_3',
      WELLSPOKEN_PREVIOUS_DATA_SECRETS: 'secretsmanager:<ref>#DATA_2,secretsmanager:<ref>#DATA_1',
      WELLSPOKEN_KMS_KEY: everything['kmsKeyArn'],
    });
  });

  it('may be used for wrapping by today’s key only, and for opening by the one before', () => {
    expect(kmsStatements(stack, everything)).toEqual([
      { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:Encrypt'], Resource: everything['kmsKeyArn'] },
      { Effect: 'Allow', Action: 'kms:Decrypt', Resource: everything['previousKmsKeyArn'] },
    ]);
  });
});
