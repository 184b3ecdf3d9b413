import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { everything, resourcesOf, templateOf } from './templates.ts';

const template = templateOf('WellspokenLambda');

describe('the function', () => {
  it('runs the bundle on Node 24 and ARM, longer than Alexa waits', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout: 10,
      MemorySize: 512,
    });
  });

  it('is called by Alexa at its alias, for the one skill', () => {
    template.hasResourceProperties('AWS::Lambda::Permission', {
      Action: 'lambda:InvokeFunction',
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: { Ref: 'SkillId' },
      FunctionName: { Ref: Match.stringLikeRegexp('Live') },
    });
    template.resourceCountIs('AWS::Lambda::Permission', 1);
    template.hasResourceProperties('AWS::Lambda::Alias', { Name: 'live' });
  });

  it('has no other door unless asked for', () => {
    template.resourceCountIs('AWS::Lambda::Url', 0);
    templateOf('WellspokenLambda', everything).resourceCountIs('AWS::Lambda::Url', 1);
  });

  it('is told where its secrets are, and not what they are', () => {
    const [{ Properties } = { Properties: {} }] = Object.values(
      template.findResources('AWS::Lambda::Function'),
    ) as { Properties: { Environment?: { Variables: Record<string, unknown> } } }[];
    const variables = Properties.Environment?.Variables ?? {};
    expect(Object.keys(variables).sort()).toEqual([
      'COMETAPI_KEY',
      'WELLSPOKEN_SECRET',
      'WELLSPOKEN_SKILL_ID',
      'WELLSPOKEN_STORE',
    ]);
    expect(variables['COMETAPI_KEY']).toMatchObject({
      'Fn::Join': ['', ['secretsmanager:', { Ref: expect.any(String) }, '#COMETAPI_KEY']],
    });
    expect(variables['WELLSPOKEN_STORE']).toMatchObject({
      'Fn::Join': ['', ['dynamodb://', { Ref: expect.any(String) }, '?region=', { Ref: 'AWS::Region' }]],
    });
  });

  it('keeps instances warm only where that is paid for', () => {
    template.hasResourceProperties('AWS::Lambda::Alias', { ProvisionedConcurrencyConfig: Match.absent() });
    templateOf('WellspokenLambda', everything).hasResourceProperties('AWS::Lambda::Alias', {
      ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 2 },
    });
  });

  it('writes JSON into a log that forgets', () => {
    template.hasResourceProperties('AWS::Lambda::Function', { LoggingConfig: { LogFormat: 'JSON' } });
    template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });
});

describe('what the function may do', () => {
  const role = (context = {}) =>
    Object.values(templateOf('WellspokenLambda', context).findResources('AWS::IAM::Policy')).flatMap(
      ({ Properties }) =>
        Properties.PolicyDocument.Statement as { Action: string | string[]; Resource: unknown }[],
    );

  it('reads exactly one secret', () => {
    const reads = role().filter(({ Action }) => [Action].flat().includes('secretsmanager:GetSecretValue'));
    expect(reads).toHaveLength(1);
    expect(reads[0]?.Resource).toEqual({ Ref: expect.stringMatching(/^Secret/) });
  });

  it('uses the table as the store does, and cannot delete it', () => {
    const onTable = role().filter(({ Action }) => [Action].flat().some((one) => one.startsWith('dynamodb:')));
    expect(onTable).toHaveLength(1);
    expect([onTable[0]?.Action].flat()).toContain('dynamodb:UpdateItem');
    expect([onTable[0]?.Action].flat()).not.toContain('dynamodb:DeleteTable');
  });

  it("asks Bedrock for Anthropic's models only, and only where they are chosen", () => {
    const onBedrock = (context = {}) =>
      role(context).filter(({ Action }) => JSON.stringify(Action).includes('bedrock:'));
    expect(onBedrock()).toEqual([]);
    const [{ Resource } = { Resource: [] }] = onBedrock({ provider: 'bedrock' });
    expect([Resource].flat()).toHaveLength(2);
    for (const one of [Resource].flat()) expect(JSON.stringify(one)).toContain('anthropic.');
  });
});

describe('what is kept', () => {
  it('is a table by partition and name that forgets by itself, can be restored, and outlives the stack', () => {
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      Properties: {
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        TimeToLiveSpecification: { AttributeName: 'exp', Enabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
      },
    });
  });

  it('is a secret that Secrets Manager makes, and that outlives the stack', () => {
    template.hasResource('AWS::SecretsManager::Secret', {
      DeletionPolicy: 'Retain',
      Properties: { GenerateSecretString: Match.objectLike({ GenerateStringKey: 'WELLSPOKEN_SECRET' }) },
    });
  });

  it('is locked by a key of the stack where that is wanted', () => {
    template.resourceCountIs('AWS::KMS::Key', 0);
    const locked = templateOf('WellspokenLambda', everything);
    locked.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
    locked.hasResourceProperties('AWS::DynamoDB::Table', {
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    });
    for (const type of ['AWS::SecretsManager::Secret', 'AWS::Logs::LogGroup']) {
      locked.allResourcesProperties(type, { KmsKeyId: Match.anyValue() });
    }
  });
});

describe('alarms', () => {
  it('ring for what listeners notice and for the function', () => {
    const names = Object.keys(template.findResources('AWS::CloudWatch::Alarm')).map((id) => id.slice(0, -8));
    expect(names.sort()).toEqual([
      'Apologies',
      'BudgetSpent',
      'Errors',
      'KeyRefused',
      'LateAnswers',
      'NotStarted',
      'SlowFirstWord',
      'StoreTrouble',
      'Throttles',
    ]);
  });

  it('tell somebody, and stay quiet while nobody speaks', () => {
    template.allResourcesProperties('AWS::CloudWatch::Alarm', {
      AlarmActions: [{ Ref: Match.stringLikeRegexp('^Alarms') }],
      TreatMissingData: 'notBreaching',
    });
    template.hasResource('AWS::SNS::Subscription', { Condition: 'HasAlarmEmail' });
  });

  it('speak of percent only where there were enough turns', () => {
    const shares = Object.values(resourcesOf(template)).filter(({ Properties }) =>
      JSON.stringify(Properties).includes('turns >= 20'),
    );
    expect(shares.map(({ Type }) => Type)).toContain('AWS::CloudWatch::Alarm');
  });
});

it('rotates the secret by the function that is named', () => {
  template.resourceCountIs('AWS::SecretsManager::RotationSchedule', 0);
  templateOf('WellspokenLambda', everything).hasResourceProperties('AWS::SecretsManager::RotationSchedule', {
    RotationLambdaARN: everything['rotationFunctionArn'],
    RotateImmediatelyOnUpdate: false,
  });
});
