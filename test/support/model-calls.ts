import type { StandInGateway } from '../../src/testing/gateway/gateway.ts';
import {
  type GatewayRequest,
  type Protocol,
  readGatewayRequest,
} from '../../src/testing/gateway/gateway-request.ts';
import { objectOrEmpty } from '../../src/testing/gateway/json.ts';

const protocols: Readonly<Record<string, Protocol>> = {
  '/v1/messages': 'messages',
  '/v1/chat/completions': 'chat',
};

/** What the models behind a gateway were asked so far, oldest first, in terms that both protocols share. */
export function modelCalls(gateway: StandInGateway): readonly GatewayRequest[] {
  return gateway.calls.flatMap(({ path, body }) => {
    const protocol = protocols[path];
    return protocol === undefined ? [] : [readGatewayRequest(protocol, objectOrEmpty(body))];
  });
}
