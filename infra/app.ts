import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { LambdaStack } from './lambda-stack.ts';
import { ServiceStack } from './service-stack.ts';
import { readSettings } from './settings.ts';

export interface AppOptions {
  /** Settings by name; those of `-c` and `cdk.json` where left out. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** The folder whose `index.mjs` the function runs: what `npm run bundle` makes. */
  readonly functionFolder: string;
  /** The same for the forwarder, where it has a bundle of its own. */
  readonly forwarderFolder?: string;
  /** Where the templates go; the CDK's command line says it otherwise. */
  readonly outdir?: string;
}

/**
 * Both shapes as stacks of one CDK application, checked by the AwsSolutions rules when it is synthesised: an exception to a rule is
 * made beside the resource, with its reason, and the reason goes into the template. Nothing is looked up, so that it needs no account.
 */
export function createApp({
  context = {},
  functionFolder,
  forwarderFolder = functionFolder,
  outdir,
}: AppOptions): App {
  const app = new App({
    // The most common actions of a role in one statement, and no alarm that the default security group of a network is open to itself.
    context: { '@aws-cdk/aws-iam:minimizePolicies': true, ...context },
    analyticsReporting: false,
    ...(outdir === undefined ? {} : { outdir }),
  });
  const settings = readSettings((name) => app.node.tryGetContext(name));
  new LambdaStack(app, 'WellspokenLambda', { settings, functionFolder });
  new ServiceStack(app, 'WellspokenService', { settings, functionFolder: forwarderFolder });
  Tags.of(app).add('application', 'wellspoken');
  Validations.of(app).addPlugins(
    new AwsSolutionsChecks(app, { verbose: true, writeSuppressionsToCloudFormation: true }),
  );
  return app;
}
