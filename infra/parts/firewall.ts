import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

/**
 * Two lists of AWS that know bad callers and bad bodies. Not its common rules, which refuse bodies over 8 KB as Alexa sends them, and no
 * limit by address, since all of Alexa comes from few.
 */
const lists = ['AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesKnownBadInputsRuleSet'];

/** A web application firewall in front of a load balancer. */
export function addFirewall(scope: Construct, balancerArn: string): void {
  const seen = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
    cloudWatchMetricsEnabled: true,
    sampledRequestsEnabled: false,
    metricName,
  });
  const firewall = new CfnWebACL(scope, 'Firewall', {
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: seen('WellspokenFirewall'),
    rules: lists.map((name, priority) => ({
      name,
      priority,
      overrideAction: { none: {} },
      statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
      visibilityConfig: seen(name),
    })),
  });
  new CfnWebACLAssociation(scope, 'FirewallInFront', {
    resourceArn: balancerArn,
    webAclArn: firewall.attrArn,
  });
}
