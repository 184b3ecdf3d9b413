import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Peer, Port, SecurityGroup, SubnetType, type Vpc } from 'aws-cdk-lib/aws-ec2';
import {
  ApplicationListener,
  ApplicationLoadBalancer,
  ApplicationProtocol,
  ApplicationTargetGroup,
  type IApplicationLoadBalancerTarget,
  ListenerAction,
  ListenerCertificate,
  ListenerCondition,
  SslPolicy,
  TargetType,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

export interface BalancerOptions {
  readonly vpc: Vpc;
  readonly certificateArn: string;
  readonly logDays: number;
  readonly target: IApplicationLoadBalancerTarget;
  readonly targetPort: number;
}

/** How long the balancer lets running requests of a leaving task finish: Alexa's eight seconds, and some. The task is told to stop after it. */
const leavingSeconds = 15;
/** What the world may call. `/admin`, `/metrics` and `/readyz` stay inside. */
const openPaths = ['/alexa', '/v1/*', '/healthz'];

/** The service's address: TLS on 443 and nothing else, healthy tasks only, every request in a log. */
export class Balancer extends Construct {
  readonly balancer: ApplicationLoadBalancer;
  readonly targets: ApplicationTargetGroup;

  constructor(scope: Construct, id: string, options: BalancerOptions) {
    super(scope, id);
    const { vpc, certificateArn, logDays, target, targetPort } = options;
    const securityGroup = new SecurityGroup(this, 'SecurityGroup', {
      vpc,
      description: 'Wellspoken: the world to the load balancer',
      allowAllOutbound: false,
    });
    securityGroup.addIngressRule(Peer.anyIpv4(), Port.tcp(443), 'Alexa');
    acknowledge(securityGroup, {
      'AwsSolutions-EC23':
        "Alexa calls from addresses that Amazon does not publish. Who may ask is decided by Amazon's signature on every request.",
    });
    this.balancer = new ApplicationLoadBalancer(this, 'Balancer', {
      vpc,
      vpcSubnets: { subnetType: SubnetType.PUBLIC },
      internetFacing: true,
      securityGroup,
      dropInvalidHeaderFields: true,
      deletionProtection: true,
      // Shorter than the 65 s of the service, so that it never closes a connection which the balancer is about to use.
      idleTimeout: Duration.seconds(60),
    });
    this.#logInto(this.#createLog(logDays));

    this.targets = new ApplicationTargetGroup(this, 'Targets', {
      vpc,
      targetType: TargetType.IP,
      protocol: ApplicationProtocol.HTTP,
      port: targetPort,
      targets: [target],
      deregistrationDelay: Duration.seconds(leavingSeconds),
      healthCheck: {
        path: '/readyz',
        interval: Duration.seconds(10),
        timeout: Duration.seconds(4),
        healthyThresholdCount: 2,
        unhealthyThresholdCount: 2,
        healthyHttpCodes: '200',
      },
    });
    const listener = new ApplicationListener(this, 'Listener', {
      loadBalancer: this.balancer,
      port: 443,
      protocol: ApplicationProtocol.HTTPS,
      certificates: [ListenerCertificate.fromArn(certificateArn)],
      sslPolicy: SslPolicy.RECOMMENDED_TLS,
      // Who may reach it is said above.
      open: false,
      defaultAction: ListenerAction.fixedResponse(404),
    });
    listener.addAction('Turns', {
      priority: 1,
      conditions: [ListenerCondition.pathPatterns(openPaths)],
      action: ListenerAction.forward([this.targets]),
    });
  }

  /** By hand, because the CDK's own way wants to know the region, and then needs an account to be named. */
  #logInto(log: Bucket): void {
    const prefix = 'balancer';
    log.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('logdelivery.elasticloadbalancing.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [log.arnForObjects(`${prefix}/AWSLogs/${Aws.ACCOUNT_ID}/*`)],
      }),
    );
    this.balancer.setAttribute('access_logs.s3.enabled', 'true');
    this.balancer.setAttribute('access_logs.s3.bucket', log.bucketName);
    this.balancer.setAttribute('access_logs.s3.prefix', prefix);
    // It tries to write when it is made.
    if (log.policy) this.balancer.node.addDependency(log.policy);
  }

  #createLog(days: number): Bucket {
    const log = new Bucket(this, 'AccessLog', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      // The balancer cannot write with a KMS key.
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      lifecycleRules: [{ expiration: Duration.days(days) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(log, { 'AwsSolutions-S1': 'It is a log; a log of who reads the log would need one too.' });
    return log;
  }
}
