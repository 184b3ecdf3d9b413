import type { SettingsProblem } from './check-settings.ts';
import type { ParameterSettings, ToolSettings } from './tool-settings.ts';
import type { SecretRule } from './secret-rule.ts';
import { variableName, wrongWithAddress } from './tool-address.ts';

type Optional<T> = { readonly [K in keyof T]?: T[K] | undefined };
/** All keys of all kinds, as the schema lets them through. */
export interface WrittenTool {
  readonly name: string;
  readonly webhook?: string | undefined;
  readonly mcp?: string | undefined;
  readonly command?: readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly parameters?: Readonly<Record<string, string | Optional<ParameterSettings>>> | undefined;
  readonly method?: 'POST' | 'GET' | undefined;
  readonly answer?: 'text' | 'none' | undefined;
  readonly confirm?: boolean | string | undefined;
  readonly allow?: readonly string[] | undefined;
  readonly headerVariables?: Readonly<Record<string, string>> | undefined;
  readonly secretVariable?: string | undefined;
  readonly variables?: readonly string[] | undefined;
  readonly timeoutMs?: number | undefined;
  readonly say?: string | undefined;
  readonly sendPseudonym?: boolean | undefined;
}

export interface CompletedTools {
  readonly tools: readonly ToolSettings[];
  readonly problems: readonly SettingsProblem[];
  /** Environment variables that they name, with what each must be like. */
  readonly variables: ReadonlyMap<string, SecretRule>;
}

const kinds = ['webhook', 'mcp', 'command'] as const;
type Kind = (typeof kinds)[number];

/** Keys that not all kinds have. */
const keysOf: Readonly<Record<Kind, readonly (keyof WrittenTool)[]>> = {
  webhook: ['description', 'parameters', 'method', 'answer', 'headerVariables', 'secretVariable'],
  mcp: ['allow', 'headerVariables'],
  command: ['allow', 'variables'],
};
const ownKeys = [...new Set(Object.values(keysOf).flat())];
const whenToAsk = ['always', 'never', 'changes'];
/** What makes a request, and what it is called by: not for a setting to say. */
const ownHeaders =
  /^(?:host|connection|content-(?:type|length|encoding)|transfer-encoding|accept|idempotency-key|mcp-.*|wellspoken-.*)$/i;

/** Checks what the keys of a tool say of one another: one kind, its own keys only, addresses that may be called, words that exist. */
export function completeTools(written: readonly WrittenTool[]): CompletedTools {
  const problems: SettingsProblem[] = [];
  const names = new Set<string>();
  for (const [index, tool] of written.entries()) {
    const refuse = (key: string, text: string, atKey = false) => {
      const path = ['tools', index, ...(key === '' ? [] : key.split('.'))];
      problems.push({ path, atKey, what: path.join('.'), text });
    };
    if (names.has(tool.name)) refuse('name', `"${tool.name}" is there twice. Must be different for each`);
    names.add(tool.name);
    const given = kinds.filter((kind) => tool[kind] !== undefined);
    const [kind] = given;
    if (kind === undefined || given.length > 1) {
      const what = kind === undefined ? 'has none of' : 'has more than one of';
      refuse('', `${what} webhook, mcp and command. Must have one, which says what it is`);
      continue;
    }
    for (const key of ownKeys) {
      if (tool[key] === undefined || keysOf[kind].includes(key)) continue;
      refuse(key, `does not go with ${kind}. Leave it out`, true);
    }
    const address = kind === 'command' ? undefined : tool[kind];
    const wrong = address === undefined || variableName.test(address) ? undefined : wrongWithAddress(address);
    if (wrong !== undefined) refuse(kind, wrong);
    for (const header of Object.keys(tool.headerVariables ?? {})) {
      if (ownHeaders.test(header)) refuse(`headerVariables.${header}`, 'is set by us. Leave it out', true);
    }
    if (kind === 'webhook') checkWebhook(tool, refuse);
    else if (tool.confirm !== undefined && !whenToAsk.includes(String(tool.confirm))) {
      refuse(
        'confirm',
        `${JSON.stringify(tool.confirm)} is not allowed. Must be one of ${whenToAsk.join(', ')}`,
      );
    }
  }
  return { tools: written as readonly ToolSettings[], problems, variables: variablesOf(written) };
}

function checkWebhook({ description, parameters = {}, confirm }: WrittenTool, refuse: Refuse): void {
  if (description === undefined) {
    refuse('', 'has no description. Must say what it does and when to use it: the model chooses by that');
  }
  for (const [name, parameter] of Object.entries(parameters)) {
    if (typeof parameter === 'string' || parameter.enum === undefined) continue;
    if ((parameter.type ?? 'string') !== 'string') {
      refuse(`parameters.${name}.enum`, 'is for text only. Leave it out, or the type', true);
    }
  }
  if (typeof confirm !== 'string') return;
  if (/^(?:yes|no|on|off|always|never|changes)$/i.test(confirm)) {
    refuse('confirm', `"${confirm}" is not allowed. Must be true, false, or a question`);
  }
  for (const [, name = ''] of confirm.matchAll(/\{([^{}]*)\}/g)) {
    if (Object.hasOwn(parameters, name)) continue;
    const allowed = Object.keys(parameters).map((one) => `{${one}}`);
    refuse(
      'confirm',
      `{${name}} is none of its parameters. Allowed: ${allowed.join(', ') || 'none, it has no parameters'}`,
    );
  }
}

type Refuse = (key: string, text: string, atKey?: boolean) => void;

function variablesOf(tools: readonly WrittenTool[]): Map<string, SecretRule> {
  const variables = new Map<string, SecretRule>();
  for (const { webhook, mcp, headerVariables = {}, variables: passed = [], secretVariable } of tools) {
    const address = webhook ?? mcp;
    if (address !== undefined && variableName.test(address)) variables.set(address, {});
    for (const name of [...Object.values(headerVariables), ...passed]) variables.set(name, { spaces: true });
    if (secretVariable !== undefined) variables.set(secretVariable, { minLength: 16, sent: false });
  }
  return variables;
}
