import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { acknowledge } from './acknowledge.ts';

const models = `arn:${Aws.PARTITION}:bedrock:*::foundation-model/anthropic.*`;
const profiles = `arn:${Aws.PARTITION}:bedrock:${Aws.REGION}:${Aws.ACCOUNT_ID}:inference-profile/*.anthropic.*`;

/** Lets a role ask Anthropic's models on Bedrock, and no others. */
export function allowBedrock(role: Role): void {
  role.addToPolicy(
    new PolicyStatement({
      actions: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
      resources: [models, profiles],
    }),
  );
  acknowledge(role, {
    'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:bedrock:*::foundation-model/anthropic.*]':
      'An inference profile runs a model in whichever region of its geography has room, and which model is asked is chosen in assistant.yaml.',
    'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:bedrock:<AWS::Region>:<AWS::AccountId>:inference-profile/*.anthropic.*]':
      "Profiles are named by geography and model; only this account's profiles of Anthropic's models are named.",
  });
}
