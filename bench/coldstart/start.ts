import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { buildEnvelope, buildRequest } from '../../src/testing/index.ts';

export const skillId = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';

/** What one start took, in milliseconds: loading, and the first answer. What Node itself needs to start is not in it. */
export interface Start {
  readonly loadMs: number;
  readonly invokeMs: number;
}

/** Starts a bundle in a process of its own, has it answer one event, and ends it. Rejects when it gives no answer. */
export async function start(
  probe: string,
  bundle: string,
  type: 'LaunchRequest' | 'IntentRequest',
  env: NodeJS.ProcessEnv,
): Promise<Start> {
  const { stderr } = await promisify(execFile)(process.execPath, [probe, bundle, eventOf(type)], { env });
  return JSON.parse(stderr) as Start;
}

/** "Alexa, open clever friend", or "why is the sky blue", as Amazon invokes the function. */
function eventOf(type: 'LaunchRequest' | 'IntentRequest'): string {
  return JSON.stringify(
    buildEnvelope({
      request: buildRequest(type, {
        requestId: `amzn1.echo-api.request.${process.hrtime.bigint()}`,
        timestamp: new Date().toISOString(),
        locale: 'en-US',
      }),
      skillId,
      userId: 'amzn1.ask.account.BENCH',
      personId: undefined,
      deviceId: 'device',
      hasScreen: false,
      apiEndpoint: 'https://api.amazonalexa.com',
      apiAccessToken: 'token',
      session: { id: 'session', isNew: true, attributes: {} },
    }),
  );
}
