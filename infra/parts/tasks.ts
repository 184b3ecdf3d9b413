import { fileURLToPath } from 'node:url';
import { Duration } from 'aws-cdk-lib';
import { SecurityGroup, SubnetType, type Vpc } from 'aws-cdk-lib/aws-ec2';
import { Platform } from 'aws-cdk-lib/aws-ecr-assets';
import {
  Cluster,
  ContainerImage,
  ContainerInsights,
  CpuArchitecture,
  FargateService,
  FargateTaskDefinition,
  LogDriver,
  OperatingSystemFamily,
  type Secret,
} from 'aws-cdk-lib/aws-ecs';
import type { Role } from 'aws-cdk-lib/aws-iam';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

export interface TasksOptions {
  readonly vpc: Vpc;
  readonly logGroup: ILogGroup;
  /** In a registry; empty for one built from the Dockerfile. */
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Variables whose values ECS puts in when a task starts. */
  readonly secrets: Readonly<Record<string, Secret>>;
}

export const servicePort = 3_000;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The processes that answer: behind the balancer, without a public address, a shell or a writable disk, replaced without a gap. */
export class Tasks extends Construct {
  /** What a task may do. */
  readonly role: Role;
  readonly service: FargateService;

  constructor(scope: Construct, id: string, { vpc, logGroup, image, environment, secrets }: TasksOptions) {
    super(scope, id);
    const definition = new FargateTaskDefinition(this, 'Definition', {
      cpu: 512,
      memoryLimitMiB: 1_024,
      runtimePlatform: {
        cpuArchitecture: CpuArchitecture.ARM64,
        operatingSystemFamily: OperatingSystemFamily.LINUX,
      },
    });
    definition.addContainer('turns', {
      image: image
        ? ContainerImage.fromRegistry(image)
        : ContainerImage.fromAsset(root, { platform: Platform.LINUX_ARM64 }),
      environment: { NODE_ENV: 'production', HOST: '0.0.0.0', PORT: String(servicePort), ...environment },
      secrets: { ...secrets },
      portMappings: [{ containerPort: servicePort }],
      logging: LogDriver.awsLogs({ logGroup, streamPrefix: 'turns' }),
      readonlyRootFilesystem: true,
      // The service drains within ten seconds of SIGTERM.
      stopTimeout: Duration.seconds(30),
    });
    this.role = definition.taskRole as Role;
    acknowledge(definition, {
      'AwsSolutions-ECS2':
        'The variables are addresses and names. Keys are read from Secrets Manager by the process, or put in by ECS.',
    });
    acknowledge(definition.obtainExecutionRole(), {
      'AwsSolutions-IAM5[Resource::*]':
        'ecr:GetAuthorizationToken, to fetch the image: AWS has no resource to name for it.',
    });

    const securityGroup = new SecurityGroup(this, 'SecurityGroup', {
      vpc,
      description: 'Wellspoken: tasks, which reach out to the model and to AWS',
    });
    this.service = new FargateService(this, 'Service', {
      cluster: new Cluster(this, 'Cluster', { vpc, containerInsightsV2: ContainerInsights.ENABLED }),
      taskDefinition: definition,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_WITH_EGRESS },
      securityGroups: [securityGroup],
      assignPublicIp: false,
      // New tasks take turns before old ones leave; a version that does not get well is taken back.
      minHealthyPercent: 100,
      maxHealthyPercent: 200,
      circuitBreaker: { rollback: true },
      healthCheckGracePeriod: Duration.seconds(30),
      enableExecuteCommand: false,
    });
  }
}
