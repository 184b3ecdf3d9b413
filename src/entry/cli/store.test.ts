import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { systemClock } from '../../clock.ts';
import { createSqliteStore } from '../../store/sqlite.ts';
import type { Terminal } from './command.ts';
import { store } from './store.ts';

function terminalIn(cwd: string): Terminal & { text(): string } {
  let text = '';
  const print = (more: string) => void (text += more);
  return {
    cwd,
    input: process.stdin,
    output: process.stdout,
    print,
    printError: print,
    stopped: new Promise(() => {}),
    text: () => text,
  };
}

describe('wellspoken store', () => {
  it('check tells how long each call takes', async () => {
    using folder = temporaryFolder();
    const terminal = terminalIn(folder.path);
    expect(await store(['check'], terminal)).toBe(0);
    for (const call of ['write', 'read', 'conditional write', 'count', 'list', 'delete'])
      expect(terminal.text()).toMatch(new RegExp(`✓ ${call} +\\d+\\.\\d\\d ms`));
    expect(terminal.text()).toContain('! It is in memory');
  });

  it('migrate copies one store into another and checks it', async () => {
    using folder = temporaryFolder();
    const open = (name: string) => createSqliteStore({ file: join(folder.path, name), clock: systemClock });
    const source = open('a.db');
    await source.put({ partition: 'person/ada', name: 'facts' }, 'kept');
    await source.add({ partition: 'skill', name: 'spend' }, { calls: 3 });
    await source.close();
    const terminal = terminalIn(folder.path);
    expect(await store(['migrate', 'sqlite:a.db', 'sqlite:b.db'], terminal)).toBe(0);
    expect(terminal.text()).toBe(
      '2 read, 2 copied, 0 there before. Checking …\n✓ Everything in the first is in the second.\n',
    );
    const target = open('b.db');
    expect(await target.add({ partition: 'skill', name: 'spend' }, { calls: 1 })).toEqual({ calls: 4 });
    await target.close();
  });

  it.each([
    [[], 'check, migrate or rotate?'],
    [['drop'], 'check, migrate or rotate?'],
    [['toString'], 'check, migrate or rotate?'],
    [['migrate'], 'from which store to which'],
    [['migrate', 'memory:'], 'from which store to which'],
    [['migrate', 'memory:', 'memory:'], 'the same store'],
    [['migrate', 'memory:', 'sqlite:a.db', 'sqlite:b.db'], 'from which store to which'],
  ])('refuses %j', async (args, message) => {
    using folder = temporaryFolder();
    await expect(store(args, terminalIn(folder.path))).rejects.toThrow(message);
  });

  it('migrate refuses a store it cannot name, and closes the other', async () => {
    using folder = temporaryFolder();
    await expect(
      store(['migrate', 'sqlite:a.db', 'mysql://root:hunter2@db'], terminalIn(folder.path)),
    ).rejects.toThrow(expect.objectContaining({ code: 'start/store' }));
  });
});
