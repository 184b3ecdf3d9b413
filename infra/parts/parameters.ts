import { CfnParameter } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** The skill that may ask: the id that `ask deploy` printed. */
export function skillIdParameter(scope: Construct): CfnParameter {
  return new CfnParameter(scope, 'SkillId', {
    type: 'String',
    description: 'The skill that may ask, as printed by `ask deploy`',
    allowedPattern: 'amzn1\\.ask\\.skill\\.[A-Za-z0-9-]+',
    constraintDescription: 'must be like amzn1.ask.skill.12345678-1234-1234-1234-123456789abc',
  });
}

/** Who is written to when an alarm rings. Nobody when empty. */
export function alarmEmailParameter(scope: Construct): CfnParameter {
  return new CfnParameter(scope, 'AlarmEmail', {
    type: 'String',
    description: 'Who is written to when an alarm rings; empty for nobody',
    default: '',
  });
}

/** A certificate for the service's name, in ACM and in the stack's region. Alexa takes no other port and no self-signed one. */
export function certificateParameter(scope: Construct): CfnParameter {
  return new CfnParameter(scope, 'CertificateArn', {
    type: 'String',
    description: 'Certificate of the service, in AWS Certificate Manager of this region',
    allowedPattern: 'arn:[a-z-]+:acm:[a-z0-9-]+:\\d{12}:certificate/[A-Za-z0-9-]+',
  });
}

/** The name in that certificate, which a DNS record of yours points at the load balancer. */
export function domainParameter(scope: Construct): CfnParameter {
  return new CfnParameter(scope, 'DomainName', {
    type: 'String',
    description: 'Name of the service, as in its certificate and in DNS',
    allowedPattern: '[a-z0-9.-]+\\.[a-z]+',
  });
}
