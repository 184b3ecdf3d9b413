import { Duration } from 'aws-cdk-lib';
import type { FargateService } from 'aws-cdk-lib/aws-ecs';
import type { ApplicationTargetGroup } from 'aws-cdk-lib/aws-elasticloadbalancingv2';

/** Turns a minute for each task: far below what half a CPU carries, so that losing one task is little. */
const turnsPerMinute = 1_200;

/** More tasks as soon as there are more turns or less CPU to spare, fewer only slowly. */
export function scaleOnTurns(
  service: FargateService,
  targets: ApplicationTargetGroup,
  { minTasks, maxTasks }: { minTasks: number; maxTasks: number },
): void {
  const scaling = service.autoScaleTaskCount({ minCapacity: minTasks, maxCapacity: maxTasks });
  const pace = { scaleOutCooldown: Duration.seconds(30), scaleInCooldown: Duration.minutes(5) };
  scaling.scaleOnRequestCount('Turns', { requestsPerTarget: turnsPerMinute, targetGroup: targets, ...pace });
  scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 50, ...pace });
}
