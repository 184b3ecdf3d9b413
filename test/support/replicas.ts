import { createStandInGateway, type StandInGateway } from '../../src/testing/gateway/gateway.ts';
import { type Service, startService } from './service.ts';
import type { SharedStore } from './shared-store.ts';

/** Two service processes on one store and one gateway. */
export interface Replicas extends AsyncDisposable {
  readonly gateway: StandInGateway;
  readonly services: readonly [Service, Service];
}

/** Starts both, with everything encrypted as in production; `config` is YAML for `WELLSPOKEN_CONFIG`. */
export async function startReplicas(store: SharedStore, config: string): Promise<Replicas> {
  const gateway = await createStandInGateway();
  const start = () =>
    startService({ ...store.env(), WELLSPOKEN_CONFIG: `memory: { encrypt: true }\n${config}` }, gateway);
  const services = await Promise.all([start(), start()]);
  return {
    gateway,
    services,
    async [Symbol.asyncDispose]() {
      await Promise.all(services.map((service) => service[Symbol.asyncDispose]()));
      await gateway.close();
    },
  };
}
