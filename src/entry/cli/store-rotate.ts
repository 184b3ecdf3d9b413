import { parseArgs } from 'node:util';
import { systemClock } from '../../clock.ts';
import type { Config } from '../../config/config.ts';
import { loadConfig } from '../../config/load.ts';
import { WellspokenError } from '../../errors.ts';
import { sealedInConversations } from '../../memory/sealed-in-conversations.ts';
import { type Secrets, secretsOf } from '../../privacy/secrets.ts';
import { createVault } from '../../privacy/vault.ts';
import { isEncrypted, sealingOf } from '../../storage.ts';
import { createKeyring } from '../../store/keyring.ts';
import { openStore } from '../../store/open-store.ts';
import { type RotateStoreOptions, type Rotation, rotateStore } from '../../store/rotate-store.ts';
import { sharedPurpose } from '../../store/sealed-value.ts';
import type { Store } from '../../store/store.ts';
import type { Command, Terminal } from './command.ts';
import { showProgress } from './show-progress.ts';

/** What a service that still has the earlier secret writes meanwhile is found by the next round; it is not waited out. */
const rounds = 3;

/**
 * Seals anew what is kept, under today's data secret and key service, beside a running service, and counts what is left under earlier ones.
 * `--check` only counts. Fails while something is left or cannot be read. Can be run again after a failure.
 */
export const storeRotate: Command = async (args, terminal) => {
  const { values } = parseArgs({
    args: [...args],
    options: { check: { type: 'boolean', default: false } },
  });
  const config = await loadConfig({ cwd: terminal.cwd });
  const passing = passingStores[config.store.slice(0, config.store.indexOf(':')).toLowerCase()];
  if (passing !== undefined) {
    terminal.print(`– Nothing to do: ${passing}\n`);
    return 0;
  }
  const secrets = lastingSecretsOf(config, terminal.cwd);
  const store = openStore(config.store, { clock: systemClock, baseDir: terminal.cwd, aws: config.aws });
  try {
    const options = rotationOf(config, secrets);
    const look = () => rotateStore(store, { ...options, isLookingOnly: true });
    const found = values.check ? await look() : await rotateInRounds(store, options, look, terminal);
    conclude(
      found,
      { hasPrevious: config.previousDataSecrets.length > 0, wasOnlyLooking: values.check },
      terminal,
    );
    return found.left + found.unreadable === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
};

/** What is kept so briefly that secrets need no rotation, only patience. */
const passingStores: Readonly<Record<string, string>> = {
  memory: 'what is kept in memory is gone with the process, and so is the secret that sealed it.',
  session:
    "what is kept in Alexa's session is sealed anew with every reply, and gone with the session: leave WELLSPOKEN_PREVIOUS_DATA_SECRETS for a day.",
};

/** One that is made for this process would seal for good what only it can open. */
function lastingSecretsOf(config: Config, baseDir: string): Secrets {
  const isKept = config.store.toLowerCase().startsWith('sqlite:');
  if (isKept || config.dataSecret !== undefined || config.secret !== undefined) {
    return secretsOf(config, baseDir);
  }
  throw new WellspokenError(
    'start/secret',
    'Neither WELLSPOKEN_SECRET nor WELLSPOKEN_DATA_SECRET is set. Set what the service has.',
  );
}

function rotationOf(config: Config, secrets: Secrets): RotateStoreOptions {
  const { data, previousData } = secrets;
  return {
    ...sealingOf(config, secrets, systemClock),
    shared: createKeyring(sharedPurpose, data, previousData),
    sealsPlain: isEncrypted(config),
    inner: sealedInConversations(createVault(data, previousData)),
  };
}

async function rotateInRounds(
  store: Store,
  options: RotateStoreOptions,
  look: () => Promise<Rotation>,
  terminal: Terminal,
): Promise<Rotation> {
  for (let round = 1; ; round += 1) {
    const done = await rotateStore(store, { ...options, onProgress: showProgress(terminal, inWords) });
    terminal.print(`${inWords(done)}. Checking …\n`);
    const found = await look();
    if (found.left === 0 || round === rounds) return found;
  }
}

function inWords({ read, renewed }: Rotation): string {
  return `${read} read, ${renewed} sealed anew`;
}

function conclude(
  { read, left, unreadable, plain, why = '' }: Rotation,
  { hasPrevious, wasOnlyLooking }: { readonly hasPrevious: boolean; readonly wasOnlyLooking: boolean },
  terminal: Terminal,
): void {
  if (plain > 0) {
    terminal.print(`! ${plain} of ${read} are in the clear: memory.encrypt is not on here.\n`);
  }
  if (unreadable > 0) {
    const help =
      'Give what sealed them in WELLSPOKEN_PREVIOUS_DATA_SECRETS; where that is lost, so are they.';
    terminal.print(`✗ ${unreadable} cannot be opened: ${why.replace(/\.$/, '')}. ${help}\n`);
  }
  if (left > 0) {
    const help = wasOnlyLooking
      ? 'run it without --check.'
      : 'some process still seals with an earlier secret. Give today’s to all of them, and run it again.';
    terminal.print(`✗ ${left} left: ${help}\n`);
  } else if (unreadable === 0) {
    const mayGo = hasPrevious ? 'WELLSPOKEN_PREVIOUS_DATA_SECRETS may go.' : 'all is under today’s secret.';
    terminal.print(`✓ 0 left: ${mayGo}\n`);
  }
}
