import type { Clock } from '../clock.ts';
import type { Config } from '../config/config.ts';
import { variableName, wrongWithAddress } from '../config/tool-address.ts';
import type { ToolSettings } from '../config/tool-settings.ts';
import { createFixedToolset } from './fixed-toolset.ts';
import { createLateToolset } from './late-toolset.ts';
import { offer } from './offer.ts';
import type { Toolbox } from './tool.ts';
import type { Toolset, ToolsetState } from './toolset.ts';
import { untilAborted } from './until-aborted.ts';
import { createWebhook } from './webhook.ts';

export interface ToolboxParts {
  readonly clock: Clock;
  readonly random?: () => number;
  /** Told what is wrong with the tools of an entry, once until it changes; `undefined` when it is over. Names no address and no input. */
  readonly onTrouble?: (entry: string, trouble: string | undefined) => void;
}

/** A toolbox that also tells operators how it is. */
export interface OperatedToolbox extends Toolbox {
  states(): readonly ToolsetState[];
}

/** The tools that the settings name. Reaches nobody, and loads no client, before its tools are first asked for. */
export function createToolbox(
  { tools, toolSecrets, languages }: Pick<Config, 'tools' | 'toolSecrets' | 'languages'>,
  { clock, random = Math.random, onTrouble = () => undefined }: ToolboxParts,
): OperatedToolbox {
  const [mainLocale = 'en-US'] = languages;
  const toolsets = tools.map((settings) => toolsetOf(settings));
  const told = new Map<string, string>();

  function toolsetOf(settings: ToolSettings): Toolset {
    const { name } = settings;
    const kind = 'webhook' in settings ? 'webhook' : 'mcp';
    const missing = variablesOf(settings).filter((variable) => toolSecrets[variable] === undefined);
    if (missing.length > 0) {
      return createFixedToolset(name, kind, { trouble: `${missing.join(' and ')} is not set` });
    }
    const written = 'webhook' in settings ? settings.webhook : 'mcp' in settings ? settings.mcp : undefined;
    const isVariable = written !== undefined && variableName.test(written);
    const address = isVariable ? toolSecrets[written]?.reveal() : written;
    const wrong = address === undefined ? undefined : wrongWithAddress(address);
    if (wrong !== undefined) return createFixedToolset(name, kind, { trouble: `its address ${wrong}` });
    if ('webhook' in settings) {
      const tool = createWebhook(settings, {
        clock,
        mainLocale,
        secrets: toolSecrets,
        address: address ?? '',
      });
      return createFixedToolset(name, kind, { tool });
    }
    return createLateToolset(name, async () => {
      const { createMcpToolset } = await import('./mcp-toolset.ts');
      return createMcpToolset(settings, { clock, random, mainLocale, secrets: toolSecrets, address });
    });
  }

  const states = () =>
    offer(
      toolsets.map(({ name, kind, tools, troubles }) => ({
        name,
        kind,
        tools: tools(),
        troubles: troubles(),
      })),
    );
  const tell = (now: readonly ToolsetState[]) => {
    for (const { name, troubles } of now) {
      const trouble = troubles.join('; ');
      if ((told.get(name) ?? '') === trouble) continue;
      told.set(name, trouble);
      onTrouble(name, trouble === '' ? undefined : trouble);
    }
    return now;
  };

  return {
    states,
    tools: () => tell(states()).flatMap(({ tools }) => tools),
    async ready(signal) {
      const work = Promise.all(toolsets.map((toolset) => toolset.ready()));
      await untilAborted(work, signal).catch(() => undefined);
    },
    async close() {
      await Promise.all(toolsets.map((toolset) => toolset.close()));
    },
  };
}

/** Environment variables without which an entry is of no use. */
function variablesOf(settings: ToolSettings): string[] {
  const address = 'webhook' in settings ? settings.webhook : 'mcp' in settings ? settings.mcp : '';
  const headers = 'headerVariables' in settings ? Object.values(settings.headerVariables ?? {}) : [];
  const passed = 'variables' in settings ? (settings.variables ?? []) : [];
  const secret = 'secretVariable' in settings && settings.secretVariable ? [settings.secretVariable] : [];
  return [...new Set([...(variableName.test(address) ? [address] : []), ...headers, ...passed, ...secret])];
}
