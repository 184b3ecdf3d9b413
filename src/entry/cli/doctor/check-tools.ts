import { systemClock } from '../../../clock.ts';
import type { Config } from '../../../config/config.ts';
import { createToolbox } from '../../../tools/create-toolbox.ts';
import { toolTokens } from '../../../tools/offer.ts';
import type { ToolsetState } from '../../../tools/toolset.ts';
import type { Finding } from './finding.ts';

const check = 'tools';
/** As much again as a short conversation. */
const manyTokens = 2_000;

/** Asks every MCP server what it has. A webhook is not called: that would do what it is for. */
export async function* checkTools(config: Config, isOffline: boolean): AsyncGenerator<Finding> {
  const toolbox = createToolbox(config, { clock: systemClock });
  try {
    if (!isOffline) await toolbox.ready(AbortSignal.timeout(15_000));
    let tokens = 0;
    for (const state of toolbox.states()) {
      yield* findingsOf(state, isOffline);
      tokens += state.tools.reduce((sum, tool) => sum + toolTokens(tool), 0);
    }
    if (tokens <= manyTokens) return;
    const fix = 'Name the tools you need in allow.';
    yield { check, verdict: 'warning', detail: `about ${tokens} tokens with every question`, fix };
  } finally {
    await toolbox.close();
  }
}

function* findingsOf({ name, kind, tools, troubles }: ToolsetState, isOffline: boolean): Generator<Finding> {
  for (const trouble of troubles) {
    // One that works for the most part is worth a look.
    yield { check, verdict: tools.length > 0 ? 'warning' : 'failed', detail: `${name}: ${trouble}` };
  }
  if (tools.length > 0) {
    const asking = tools.filter(({ needsConfirmation }) => needsConfirmation).length;
    const count = kind === 'webhook' ? 'not called' : `${tools.length} there`;
    yield {
      check,
      verdict: 'ok',
      detail: `${name}: ${count}, ${asking === 0 ? 'none asks' : `${asking} ask`} first`,
    };
  } else if (troubles.length === 0) {
    const detail = isOffline ? `${name}: not asked: --offline` : `${name}: has no tools`;
    yield { check, verdict: isOffline ? 'skipped' : 'warning', detail };
  }
}
