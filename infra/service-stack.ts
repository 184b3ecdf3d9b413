import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import { Secret as EcsSecret } from 'aws-cdk-lib/aws-ecs';
import { addForwarderAlarm, addStartAlarm, addUserHeardAlarms, createAlarms } from './parts/alarms.ts';
import { Balancer } from './parts/balancer.ts';
import { allowBedrock } from './parts/bedrock-permission.ts';
import { createConversationTable } from './parts/conversation-table.ts';
import { createDashboard } from './parts/dashboard.ts';
import { addFirewall } from './parts/firewall.ts';
import { Forwarder } from './parts/forwarder.ts';
import { createLogGroup } from './parts/log-group.ts';
import { createModelSecret } from './parts/model-secret.ts';
import { createNetwork } from './parts/network.ts';
import { createOwnKey } from './parts/own-key.ts';
import {
  alarmEmailParameter,
  certificateParameter,
  domainParameter,
  skillIdParameter,
} from './parts/parameters.ts';
import { allowPersonKeys, personKeyEnvironment } from './parts/person-keys.ts';
import { scaleOnTurns } from './parts/scaling.ts';
import { watchService } from './parts/service-alarms.ts';
import { servicePort, Tasks } from './parts/tasks.ts';
import { readUserHeard } from './parts/user-heard.ts';
import { Valkey } from './parts/valkey.ts';
import type { StackOptions } from './lambda-stack.ts';

/** The second shape: a service behind a load balancer, in two zones, that grows with the turns and is replaced without a gap. */
export class ServiceStack extends Stack {
  constructor(scope: App, id: string, { settings, functionFolder }: StackOptions) {
    super(scope, id, { description: 'Wellspoken: Claude behind an Alexa skill, as a service' });
    const key = settings.ownKey ? createOwnKey(this) : undefined;
    const skillId = skillIdParameter(this).valueAsString;
    const certificateArn = certificateParameter(this).valueAsString;
    const domain = domainParameter(this).valueAsString;
    const email = alarmEmailParameter(this);
    const logGroup = createLogGroup(this, 'Log', { days: settings.logDays, key });
    const flowLog = createLogGroup(this, 'NetworkLog', { days: settings.logDays, key });
    const secret = createModelSecret(this, settings, key);
    const vpc = createNetwork(this, settings.natGateways, flowLog);

    const valkey = settings.store === 'valkey' ? new Valkey(this, 'Valkey', { vpc, key }) : undefined;
    const table = settings.store === 'dynamodb' ? createConversationTable(this, key) : undefined;
    const forwarder = settings.forwarder
      ? new Forwarder(this, 'Forwarder', { functionFolder, skillId, domain, logGroup, key })
      : undefined;

    const tasks = new Tasks(this, 'Tasks', {
      vpc,
      logGroup,
      image: settings.image,
      environment: {
        ...secret.environment,
        ...personKeyEnvironment(settings),
        ...forwarder?.environment,
        WELLSPOKEN_SKILL_ID: skillId,
        ...(table && { WELLSPOKEN_STORE: table.url }),
      },
      secrets: valkey
        ? { WELLSPOKEN_STORE: EcsSecret.fromSecretsManager(valkey.address, 'WELLSPOKEN_STORE') }
        : {},
    });
    secret.grantRead(tasks.role);
    allowPersonKeys(tasks.role, settings);
    table?.grantTurns(tasks.role);
    valkey?.admit(tasks.service);
    forwarder?.signingKey.grantRead(tasks.role);
    if (settings.provider === 'bedrock') allowBedrock(tasks.role);

    const front = new Balancer(this, 'Front', {
      vpc,
      certificateArn,
      logDays: settings.logDays,
      target: tasks.service,
      targetPort: servicePort,
    });
    scaleOnTurns(tasks.service, front.targets, settings);
    if (settings.waf) addFirewall(this, front.balancer.loadBalancerArn);

    const heard = readUserHeard(this, logGroup);
    const alarms = createAlarms(this, email, key);
    addUserHeardAlarms(alarms, heard);
    if (forwarder) {
      addStartAlarm(alarms, heard);
      addForwarderAlarm(alarms, heard);
    }
    const machinery = watchService(alarms, front, tasks);
    createDashboard(this, { heard, alarms, logGroup, machinery });

    new CfnOutput(this, 'Endpoint', {
      value: forwarder?.function.live.functionArn ?? `https://${domain}/alexa`,
      description: 'For "endpoint": { "uri": … } in skill-package/skill.json',
    });
    new CfnOutput(this, 'Address', {
      value: front.balancer.loadBalancerDnsName,
      description: 'What the DNS record of the service (an alias, or a CNAME) must point at',
    });
    new CfnOutput(this, 'SecretArn', {
      value: secret.secret.secretArn,
      description: 'Put the key of the model into this secret',
    });
  }
}
