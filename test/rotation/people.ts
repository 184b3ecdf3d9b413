import { createAssistant } from '../../src/assistant.ts';
import { systemClock } from '../../src/clock.ts';
import type { ConfigInput } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { exportPerson } from '../../src/privacy/export-person.ts';
import { openStorage } from '../../src/storage.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { collect } from '../support/collect.ts';
import { runCommand } from '../support/command-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { timedModel } from '../support/timed-model.ts';
import { requestOf, turnedOf } from '../support/turn-bench.ts';

type Env = Readonly<Record<string, string>>;

/** Three secrets: the one that makes the pseudonyms, and two that seal. */
export const identity = 'Zs4Kq0Wm9Yd2Vt7Pj5Lx1Hb8Fc3Gr6Nu0Ea4Oi9Tw2Q=';
export const first = 'k3Jw8zQv1nT5yR7uX0pL2mC4hB6dF9gS3aE1oI8kN5v=';
export const second = 'b7Rt2xLq9mW4cZ6vK1jH8pY3sD5fG0nU7eA2iO4wT9Q=';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
export const encrypted: ConfigInput = { memory: { encrypt: true } };
export const inTheClear: ConfigInput = { memory: { encrypt: false } };

/** Opens an assistant of this process with a model of few words. */
export function openAssistant(env: Env, input: ConfigInput = encrypted) {
  const config = parseConfig(
    { ...input, privacy: { consent: 'off' } },
    { WELLSPOKEN_SECRET: identity, ...env },
  );
  const models = [timedModel(systemClock, [{ pieces: ['Good to know.'] }])];
  const assistant = createAssistant(config, { models, log: silent });
  return {
    close: () => assistant.close(1_000),
    pseudonym: (userId: string) => assistant.pseudonym({ userId }),
    /** A whole turn, remembering included. */
    say: async (userId: string, text: string) =>
      turnedOf(await collect(assistant.turn(requestOf(text, { person: { userId } })))),
  };
}

/** What somebody says who has something to hide. */
export const tells = (userId: string, nth: number) => `my email is ${userId}${nth}@example.com, note it`;

/** Lets people say something each, in a process of their own. */
export async function letTalk(
  env: Env,
  people: readonly string[],
  nth = 1,
  input: ConfigInput = encrypted,
): Promise<void> {
  const assistant = openAssistant(env, input);
  for (const userId of people) await assistant.say(userId, tells(userId, nth));
  await assistant.close();
}

/** The addresses that are remembered of somebody, in order, as they would be shown; none where nothing can be read. */
export async function remembered(
  env: Env,
  userId: string,
  input: ConfigInput = encrypted,
): Promise<string[]> {
  const config = parseConfig(input, { WELLSPOKEN_SECRET: identity, ...env });
  const { store, vault, identity: names } = openStorage(config, { clock: systemClock });
  try {
    const person = names.pseudonym({ userId });
    const { items } = await exportPerson(store, person, (sealed) => vault.open(person, sealed));
    const talk = items.find(({ name }) => name === 'conversation')?.value as
      | { exchanges?: { question: string }[]; vault: Readonly<Record<string, string>> }
      | undefined;
    return (talk?.exchanges ?? []).flatMap(({ question }) =>
      (question.match(/\[\w+\]/g) ?? []).map((placeholder) => talk?.vault[placeholder] ?? placeholder),
    );
  } finally {
    await store.close();
  }
}

/** Works on the store as it lies. */
export async function inRaw<T>(env: Env, work: (store: Store) => Promise<T>): Promise<T> {
  const { store: address, aws } = parseConfig({}, env);
  const store = openStore(address, { clock: systemClock, aws });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Runs `wellspoken store rotate …` in a process of its own. */
export async function rotate(
  env: Env,
  flags: readonly string[] = [],
  config = 'memory: { encrypt: true }\n',
) {
  using folder = temporaryFolder();
  return await runCommand(['store', 'rotate', ...flags], {
    cwd: folder.path,
    env: { WELLSPOKEN_SECRET: identity, WELLSPOKEN_CONFIG: config, ...env },
  });
}
