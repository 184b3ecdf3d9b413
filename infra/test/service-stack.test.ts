import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { everything, resourcesOf, templateOf } from './templates.ts';

const template = templateOf('WellspokenService');
const full = templateOf('WellspokenService', everything);

describe('the way in', () => {
  it('is TLS on 443 with the certificate that is given, and nothing else', () => {
    template.resourceCountIs('AWS::ElasticLoadBalancingV2::Listener', 1);
    template.hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', {
      Port: 443,
      Protocol: 'HTTPS',
      Certificates: [{ CertificateArn: { Ref: 'CertificateArn' } }],
      SslPolicy: Match.stringLikeRegexp('TLS13'),
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    });
    template.hasResourceProperties('AWS::EC2::SecurityGroup', {
      SecurityGroupIngress: [Match.objectLike({ CidrIp: '0.0.0.0/0', FromPort: 443, ToPort: 443 })],
    });
  });

  it('leads to the paths that are for the world, and to no administration', () => {
    const rule = Object.values(template.findResources('AWS::ElasticLoadBalancingV2::ListenerRule'));
    expect(rule).toHaveLength(1);
    expect(rule[0]?.['Properties'].Conditions).toEqual([
      { Field: 'path-pattern', PathPatternConfig: { Values: ['/alexa', '/v1/*', '/healthz'] } },
    ]);
  });

  it('is written down in a bucket that forgets', () => {
    template.hasResourceProperties('AWS::ElasticLoadBalancingV2::LoadBalancer', {
      LoadBalancerAttributes: Match.arrayWith([{ Key: 'access_logs.s3.enabled', Value: 'true' }]),
    });
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 's3:PutObject',
            Principal: { Service: 'logdelivery.elasticloadbalancing.amazonaws.com' },
          }),
        ]),
      }),
    });
    template.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 30 })] },
    });
  });

  it('has a firewall where one is wanted', () => {
    template.resourceCountIs('AWS::WAFv2::WebACL', 0);
    full.resourceCountIs('AWS::WAFv2::WebACLAssociation', 1);
  });
});

describe('a rollout', () => {
  const [{ Properties: targets } = { Properties: {} }] = Object.values(
    template.findResources('AWS::ElasticLoadBalancingV2::TargetGroup'),
  ) as { Properties: Record<string, unknown> }[];
  const [{ Properties: definition } = { Properties: {} }] = Object.values(
    template.findResources('AWS::ECS::TaskDefinition'),
  ) as { Properties: { ContainerDefinitions?: { StopTimeout: number }[] } }[];

  it('starts the new before it stops the old, and takes back what does not get well', () => {
    template.hasResourceProperties('AWS::ECS::Service', {
      DeploymentConfiguration: {
        MinimumHealthyPercent: 100,
        MaximumPercent: 200,
        DeploymentCircuitBreaker: { Enable: true, Rollback: true },
      },
    });
  });

  it('asks a task whether it is ready, not whether it lives', () => {
    expect(targets['HealthCheckPath']).toBe('/readyz');
  });

  it('gives a leaving task longer than a turn to finish, and longer than it drains to stop', () => {
    const attributes = targets['TargetGroupAttributes'] as { Key: string; Value: string }[];
    const delay = attributes.find(({ Key }) => Key === 'deregistration_delay.timeout_seconds')?.Value;
    expect(Number(delay)).toBeGreaterThan(8);
    expect(definition.ContainerDefinitions?.[0]?.StopTimeout).toBeGreaterThan(10);
  });
});

describe('a task', () => {
  it('runs on ARM without a writable disk or a public address, in the network of the service', () => {
    template.hasResourceProperties('AWS::ECS::TaskDefinition', {
      RuntimePlatform: { CpuArchitecture: 'ARM64' },
      ContainerDefinitions: [
        Match.objectLike({
          ReadonlyRootFilesystem: true,
          Environment: Match.arrayWith([{ Name: 'HOST', Value: '0.0.0.0' }]),
        }),
      ],
    });
    template.hasResourceProperties('AWS::ECS::Service', {
      NetworkConfiguration: { AwsvpcConfiguration: Match.objectLike({ AssignPublicIp: 'DISABLED' }) },
      EnableExecuteCommand: false,
    });
  });

  it('gets no secret in the clear', () => {
    const text = JSON.stringify(template.findResources('AWS::ECS::TaskDefinition'));
    expect(text).not.toMatch(/resolve:secretsmanager|put-the-key-here/);
    expect(text).toContain('#WELLSPOKEN_SECRET');
  });

  it('is one of more as turns and load grow', () => {
    template.hasResourceProperties('AWS::ApplicationAutoScaling::ScalableTarget', {
      MinCapacity: 2,
      MaxCapacity: 20,
    });
    for (const metric of ['ALBRequestCountPerTarget', 'ECSServiceAverageCPUUtilization']) {
      template.hasResourceProperties('AWS::ApplicationAutoScaling::ScalingPolicy', {
        TargetTrackingScalingPolicyConfiguration: Match.objectLike({
          PredefinedMetricSpecification: Match.objectLike({ PredefinedMetricType: metric }),
        }),
      });
    }
  });

  it('is not counted by the template, which would undo the scaling at every deployment', () => {
    template.hasResourceProperties('AWS::ECS::Service', { DesiredCount: Match.absent() });
  });
});

describe('the store', () => {
  it('is DynamoDB unless Valkey is chosen', () => {
    template.resourceCountIs('AWS::DynamoDB::Table', 1);
    template.resourceCountIs('AWS::ElastiCache::ReplicationGroup', 0);
    full.resourceCountIs('AWS::DynamoDB::Table', 0);
  });

  it('as Valkey has two nodes in two zones, TLS, a password, and admits tasks only', () => {
    full.hasResourceProperties('AWS::ElastiCache::ReplicationGroup', {
      Engine: 'valkey',
      NumCacheClusters: 2,
      MultiAZEnabled: true,
      AutomaticFailoverEnabled: true,
      TransitEncryptionEnabled: true,
      AtRestEncryptionEnabled: true,
    });
    const rules = Object.entries(full.findResources('AWS::EC2::SecurityGroupIngress')).filter(([id]) =>
      id.startsWith('Valkey'),
    );
    expect(rules).toHaveLength(1);
    expect(JSON.stringify(rules[0]?.[1])).toContain('TasksSecurityGroup');
  });

  it('as Valkey is named to the tasks by a secret', () => {
    full.hasResourceProperties('AWS::ECS::TaskDefinition', {
      ContainerDefinitions: [Match.objectLike({ Secrets: [Match.objectLike({ Name: 'WELLSPOKEN_STORE' })] })],
    });
  });
});

describe('the forwarder', () => {
  it('is there only where a skill must keep a Lambda endpoint', () => {
    template.resourceCountIs('AWS::Lambda::Function', 0);
    full.hasResourceProperties('AWS::Lambda::Function', { Handler: 'index.forwarder' });
    full.hasResourceProperties('AWS::Lambda::Permission', {
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: { Ref: 'SkillId' },
    });
  });

  it('reads the signing key and no other secret', () => {
    const policies = Object.entries(full.findResources('AWS::IAM::Policy')).filter(([id]) =>
      id.startsWith('Forwarder'),
    );
    const reads = policies
      .flatMap(
        ([, { Properties }]) =>
          Properties.PolicyDocument.Statement as { Action: unknown; Resource: unknown }[],
      )
      .filter(({ Action }) => JSON.stringify(Action).includes('secretsmanager:'));
    expect(reads.map(({ Resource }) => Resource)).toEqual([
      { Ref: expect.stringMatching(/^ForwarderSigningKey/) },
    ]);
  });
});

it('spans two zones, with a NAT gateway in each unless one must do', () => {
  template.resourceCountIs('AWS::EC2::NatGateway', 2);
  full.resourceCountIs('AWS::EC2::NatGateway', 1);
});

it('shows a dashboard of what listeners notice', () => {
  const [dashboard] = Object.values(resourcesOf(template)).filter(
    ({ Type }) => Type === 'AWS::CloudWatch::Dashboard',
  );
  expect(JSON.stringify(dashboard)).toMatch(/FirstWordMs.*TurnsInTime/);
});
