import {
  FlowLogDestination,
  FlowLogTrafficType,
  GatewayVpcEndpointAwsService,
  SubnetType,
  Vpc,
} from 'aws-cdk-lib/aws-ec2';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/**
 * Two availability zones: the load balancer in public subnets, tasks in private ones that reach out by NAT, data where nothing reaches
 * out. Calls to DynamoDB and S3 stay inside, and cost nothing.
 */
export function createNetwork(scope: Construct, natGateways: number, flowLog: ILogGroup): Vpc {
  const vpc = new Vpc(scope, 'Network', {
    maxAzs: 2,
    natGateways,
    subnetConfiguration: [
      { name: 'public', subnetType: SubnetType.PUBLIC, cidrMask: 24, mapPublicIpOnLaunch: false },
      { name: 'private', subnetType: SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 22 },
      { name: 'data', subnetType: SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
    ],
    gatewayEndpoints: {
      DynamoDb: { service: GatewayVpcEndpointAwsService.DYNAMODB },
      S3: { service: GatewayVpcEndpointAwsService.S3 },
    },
  });
  vpc.addFlowLog('Refused', {
    destination: FlowLogDestination.toCloudWatchLogs(flowLog),
    // What was let through is in the balancer's own log.
    trafficType: FlowLogTrafficType.REJECT,
  });
  return vpc;
}
