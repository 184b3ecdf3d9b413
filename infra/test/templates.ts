import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll } from 'vitest';
import { createApp } from '../app.ts';

export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly Metadata?: {
    readonly cdk_nag?: {
      readonly rules_to_suppress: readonly { readonly id: string; readonly reason: string }[];
    };
  };
}

export type StackName = 'WellspokenLambda' | 'WellspokenService';

/** Every setting at its less common value, so that what only they make is looked at too. */
export const everything: Readonly<Record<string, unknown>> = {
  provider: 'bedrock',
  ownKey: 'true',
  store: 'valkey',
  waf: 'true',
  forwarder: 'true',
  functionUrl: 'true',
  provisionedConcurrency: '2',
  natGateways: '1',
  image: 'registry.example.com/wellspoken:1',
  rotationFunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:rotate',
  dataSecretField: 'DATA_3',
  previousDataSecretFields: 'DATA_2,DATA_1',
  kmsKeyArn: 'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
  previousKmsKeyArn: 'arn:aws:kms:us-east-1:123456789012:key/mrk-1234abcd12ab34cd56ef1234567890ab',
};

const folder = mkdtempSync(join(tmpdir(), 'wellspoken-infra-'));
const functionFolder = join(folder, 'function');
mkdirSync(functionFolder);
writeFileSync(join(functionFolder, 'index.mjs'), 'export const handler = () => ({});\n');
afterAll(() => rmSync(folder, { recursive: true }));
const made = new Map<string, Readonly<Record<string, Template>>>();
let count = 0;

/** An application that is not synthesised yet. Its functions are empty. */
export function newApp(context: Readonly<Record<string, unknown>> = {}): App {
  count += 1;
  return createApp({ context, functionFolder, outdir: join(folder, String(count)) });
}

/** A stack's template, checked by every rule on the way. Made once for each context. */
export function templateOf(stack: StackName, context: Readonly<Record<string, unknown>> = {}): Template {
  const name = JSON.stringify(context);
  let templates = made.get(name);
  if (templates === undefined) {
    const { stacks } = newApp(context).synth();
    templates = Object.fromEntries(
      stacks.map((one) => [one.stackName, Template.fromJSON(one.template as Record<string, unknown>)]),
    );
    made.set(name, templates);
  }
  const template = templates[stack];
  if (template === undefined) throw new Error(`There is no stack ${stack}.`);
  return template;
}

/** All resources of a template, by their logical id. */
export function resourcesOf(template: Template): Readonly<Record<string, Resource>> {
  return (template.toJSON() as { Resources: Record<string, Resource> }).Resources;
}
