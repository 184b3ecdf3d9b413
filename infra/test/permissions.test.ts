import { Bucket } from 'aws-cdk-lib/aws-s3';
import { describe, expect, it } from 'vitest';
import { everything, newApp, type Resource, resourcesOf, type StackName, templateOf } from './templates.ts';

interface Statement {
  readonly Effect: string;
  readonly Action?: string | readonly string[];
  readonly Resource?: unknown;
}

const contexts: readonly Readonly<Record<string, unknown>>[] = [{}, { provider: 'bedrock' }, everything];
const cases = contexts.flatMap((context) =>
  (['WellspokenLambda', 'WellspokenService'] as const).map((stack) => ({ stack, context })),
);

/** What the identities of a stack may do: every statement of its roles, with its resource's reasons. */
function statementsOf(stack: StackName, context: Readonly<Record<string, unknown>>) {
  return Object.entries(resourcesOf(templateOf(stack, context)))
    .filter(([, { Type }]) =>
      ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::Role'].includes(Type),
    )
    .flatMap(([id, resource]) =>
      documentsOf(resource).flatMap(({ Statement }) =>
        Statement.map((statement) => ({
          id,
          statement,
          reasons: resource.Metadata?.cdk_nag?.rules_to_suppress ?? [],
        })),
      ),
    );
}

function documentsOf({ Properties }: Resource): { Statement: Statement[] }[] {
  const inline = (Properties['Policies'] ?? []) as { PolicyDocument: { Statement: Statement[] } }[];
  const own = Properties['PolicyDocument'] as { Statement: Statement[] } | undefined;
  return [...inline.map(({ PolicyDocument }) => PolicyDocument), ...(own ? [own] : [])];
}

/** Every text in a value that CloudFormation puts together, as it would read. */
function readable(value: unknown): string {
  if (typeof value === 'string') return value;
  const join = (value as { 'Fn::Join'?: [string, unknown[]] })['Fn::Join'];
  if (join) return join[1].map(readable).join(join[0]);
  const ref = (value as { Ref?: string }).Ref;
  return ref === undefined ? JSON.stringify(value) : `<${ref}>`;
}

describe.each(cases)('$stack with $context', ({ stack, context }) => {
  it('names what its roles may touch, or says why it cannot', () => {
    const unexplained = statementsOf(stack, context)
      .flatMap(({ id, statement, reasons }) =>
        [statement.Resource ?? []].flat().map((resource) => ({ id, resource: readable(resource), reasons })),
      )
      .filter(({ resource }) => resource.includes('*'))
      .filter(
        ({ resource, reasons }) =>
          !reasons.some(
            ({ id, reason }) =>
              id.startsWith('AwsSolutions-IAM5') && id.includes(resource) && reason.length > 40,
          ),
      );
    expect(unexplained).toEqual([]);
  });

  it('names the actions one by one', () => {
    const actions = statementsOf(stack, context).flatMap(({ statement }) => [statement.Action ?? []].flat());
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });

  it('lets roles be taken by services of AWS only, and uses no policy of AWS', () => {
    for (const { Properties } of Object.values(resourcesOf(templateOf(stack, context))).filter(
      ({ Type }) => Type === 'AWS::IAM::Role',
    )) {
      expect(Properties['ManagedPolicyArns']).toBeUndefined();
      expect(JSON.stringify(Properties['AssumeRolePolicyDocument'])).toMatch(
        /"Principal":\{"Service":"[a-z-]+\.amazonaws\.com"\}/,
      );
    }
  });
});

it('meets statements with a wildcard, so that the test above has something to see', () => {
  const wild = cases.flatMap(({ stack, context }) =>
    statementsOf(stack, context).filter(({ statement }) => readable(statement.Resource ?? '').includes('*')),
  );
  expect(wild.length).toBeGreaterThan(2);
});

it('refuses a template that breaks a rule of AwsSolutions', () => {
  const app = newApp();
  new Bucket(app.node.findChild('WellspokenLambda'), 'Bare');
  expect(() => app.synth()).toThrow(/AwsSolutions-S10/);
});

it('gives a reason for every exception to a rule', () => {
  for (const { stack, context } of cases) {
    const reasons = Object.values(resourcesOf(templateOf(stack, context)))
      .flatMap(({ Metadata }) => Metadata?.cdk_nag?.rules_to_suppress ?? [])
      .filter(({ id }) => id.startsWith('AwsSolutions-'));
    expect(reasons.length).toBeGreaterThan(0);
    for (const { reason } of reasons) expect(reason).toMatch(/^[A-Za-z].{40,}\.$/);
  }
});
