import type { SkillFunction } from '../../src/testing/local-alexa/skill.ts';
import type { Service } from '../support/service.ts';

/** What stands in front of several processes and hands each request to one that lives. */
export interface Balancer {
  readonly skill: SkillFunction;
  /** Requests that ended without an answer because their process died. */
  readonly lost: () => number;
  /** Requests that a process is working on. */
  inFlightOn(service: Service): number;
  /** Sends `service` nothing any more, and kills it. */
  kill(service: Service): Promise<void>;
}

/** Chooses by `random`, in [0, 1). */
export function createBalancer(services: readonly Service[], random: () => number): Balancer {
  const alive = new Set(services);
  const inFlight = new Map<Service, number>(services.map((service) => [service, 0]));
  let lost = 0;
  const count = (service: Service, more: number) =>
    void inFlight.set(service, (inFlight.get(service) ?? 0) + more);
  return {
    async skill({ headers, body }) {
      const chosen = [...alive][Math.floor(random() * alive.size)];
      if (chosen === undefined) throw new Error('Nobody lives.');
      count(chosen, 1);
      try {
        const response = await fetch(`${chosen.url}/alexa`, {
          method: 'POST',
          headers,
          body: Buffer.from(body),
        });
        return { status: response.status, body: await response.text() };
      } catch (cause) {
        if (!alive.has(chosen)) lost += 1;
        throw cause;
      } finally {
        count(chosen, -1);
      }
    },
    lost: () => lost,
    inFlightOn: (service) => inFlight.get(service) ?? 0,
    async kill(service) {
      alive.delete(service);
      service.command.child.kill('SIGKILL');
      await service.command.exit;
    },
  };
}
