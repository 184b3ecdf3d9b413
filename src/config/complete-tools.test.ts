import { describe, expect, it } from 'vitest';
import { WellspokenError } from '../errors.ts';
import { loadConfig } from './load.ts';

const hook = 'name: a\n    webhook: https://example.com/x\n    description: d';

async function problemsOf(entry: string, env: Record<string, string> = {}): Promise<string> {
  const settings = `tools:\n  - ${entry}\n`;
  const outcome: unknown = await loadConfig({ env: { ...env, WELLSPOKEN_CONFIG: settings } }).catch(
    (error: unknown) => error,
  );
  if (outcome instanceof WellspokenError) return outcome.message;
  throw new Error('The settings were accepted.');
}

describe('tools in the settings', () => {
  it.each<[string, string]>([
    ['name: a', ':2:5 tools.0: has none of webhook, mcp and command. Must have one, which says what it is'],
    [
      'name: a\n    mcp: https://e.com\n    command: [x]',
      ':2:5 tools.0: has more than one of webhook, mcp and command',
    ],
    ['name: a\n    webhook: https://e.com', ':2:5 tools.0: has no description. Must say what it does'],
    [`${hook}\n    allow: [x]`, ':5:5 tools.0.allow: does not go with webhook. Leave it out'],
    [
      'name: a\n    command: [x]\n    headerVariables: {X-A: B_C}',
      ':4:5 tools.0.headerVariables: does not go with command',
    ],
    [
      'name: a\n    mcp: https://e.com\n    secretVariable: B_C',
      ':4:5 tools.0.secretVariable: does not go with mcp',
    ],
    ['name: a\n    mcp: http://example.com', ':3:10 tools.0.mcp: must begin with https://'],
    ['name: a\n    mcp: ftp://example.com', ':3:10 tools.0.mcp: is not a web address'],
    ['name: a\n    mcp: https://u:pw@example.com', ':3:10 tools.0.mcp: must not hold a name or password'],
    ['name: a\n    mcp: https://example.com/#x', ':3:10 tools.0.mcp: must end before the #'],
    [
      `${hook}\n    headerVariables: {content-type: B_C}`,
      ':5:23 tools.0.headerVariables.content-type: is set by us',
    ],
    [`${hook}\n    headerVariables: {Authorization: abc}`, 'Must be text of capitals, digits and _'],
    [
      `${hook}\n    confirm: yes`,
      ':5:14 tools.0.confirm: "yes" is not allowed. Must be true, false, or a question',
    ],
    [
      `${hook}\n    confirm: Add {item}?`,
      ':5:14 tools.0.confirm: {item} is none of its parameters. Allowed: none, it has no parameters',
    ],
    [`${hook}\n    parameters: {n: x}\n    confirm: Add {N}?`, '{N} is none of its parameters. Allowed: {n}'],
    [
      `${hook}\n    parameters: {n: {type: number, enum: [a]}}`,
      'tools.0.parameters.n.enum: is for text only',
    ],
    [`${hook}\n    parameters: {n: {typ: number}}`, 'unknown key. Did you mean type?'],
    [
      `${hook}\n    parameters: {n: {type: nummer}}`,
      ':5:28 tools.0.parameters.n.type: "nummer" is not allowed. Did you mean number?',
    ],
    [`${hook}\n    parameters: {n: 5}`, 'tools.0.parameters.n: 5 is not allowed'],
    [`${hook}\n    parameters: {"my item": x}`, '"my item" is no name for it'],
    [
      'name: a\n    mcp: https://e.com\n    confirm: true',
      ':4:14 tools.0.confirm: true is not allowed. Must be one of always, never, changes',
    ],
    [
      'name: A b\n    mcp: https://e.com',
      'tools.0.name: "A b" is not allowed. Must be text of small letters, digits, _ and -',
    ],
    [`${hook}\n  - ${hook}`, ':5:11 tools.1.name: "a" is there twice'],
    [`${hook}\n    timeoutMs: 100`, 'Must be a whole number from 500 to 60000'],
    ['hello', 'tools.0: "hello" is not allowed'],
  ])('%# are refused with the place and what would do: %s', async (entry, problem) => {
    expect(await problemsOf(entry)).toContain(problem);
  });

  it('never repeat an address, which lets in whoever knows it', async () => {
    for (const address of ['http://hooks.example.com/s3cret', 'https://u:s3cret@example.com', 's3cret']) {
      expect(await problemsOf(`name: a\n    mcp: ${address}`)).not.toContain('s3cret');
    }
  });

  it('may be none: an empty list, or a key whose lines are all comments', async () => {
    for (const settings of ['tools: []\n', 'tools:\n  # - name: a\nname: x\n']) {
      expect((await loadConfig({ env: { WELLSPOKEN_CONFIG: settings } })).tools).toEqual([]);
    }
  });

  it('take addresses on this machine without https', async () => {
    for (const address of ['http://localhost:8123/mcp', 'http://127.0.0.1/mcp', 'http://[::1]/mcp']) {
      const settings = `tools:\n  - {name: a, mcp: "${address}"}\n`;
      expect((await loadConfig({ env: { WELLSPOKEN_CONFIG: settings } })).tools).toHaveLength(1);
    }
  });

  it('find their secrets in the environment, which do not show, and warn of those that are not there', async () => {
    const settings = `tools:\n  - ${hook}\n    headerVariables: {Authorization: A_TOKEN}\n    secretVariable: A_SECRET\n`;
    const { toolSecrets, warnings } = await loadConfig({
      env: { WELLSPOKEN_CONFIG: settings, A_TOKEN: 'Bearer with space' },
    });
    expect(toolSecrets['A_TOKEN']?.reveal()).toBe('Bearer with space');
    expect(JSON.stringify(toolSecrets)).toBe('{"A_TOKEN":"[secret]"}');
    expect(warnings).toContain('A_SECRET is not set: what tools need it for is left out.');
  });

  it('refuse a secret that is too short to sign with', async () => {
    expect(await problemsOf(`${hook}\n    secretVariable: A_SECRET`, { A_SECRET: 'short' })).toContain(
      'A_SECRET: is too short. Must be at least 16 characters',
    );
  });
});
