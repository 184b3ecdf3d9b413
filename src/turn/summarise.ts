import { asWellspokenError, WellspokenError } from '../errors.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import type { Conversation } from '../memory/memory.ts';
import { summaryDue, summaryRequest } from '../memory/summary.ts';
import type { LanguageModel, ModelRequest, ModelUsage } from '../model/model.ts';
import { createWatchdog } from '../resilience/watchdog.ts';
import { slices } from './budget.ts';
import type { AttemptCost, Emit } from './events.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';
import { storeCall } from './store-call.ts';

/** A summary that takes longer is not worth a connection: it is due again after the next turn. */
const limitMs = 20_000;

/**
 * Has a quick model put the older turns of a conversation into a few words, where that is due, and keeps them in their place. For after
 * the reply, or the end of a session (`fullness` below 1). Whatever fails, nothing is lost: the turns stay, and are due again. Booked
 * like any other call, and left out when the budgets are nearly used up. Never rejects.
 */
export async function summarise(
  ports: TurnPorts,
  about: Pick<Heard, 'person' | 'locale' | 'turnId' | 'requestId'>,
  conversation: Conversation | undefined,
  emit: Emit,
  fullness = 1,
): Promise<void> {
  const { router, ledger, memory, settings, tokens } = ports;
  const { person, locale, turnId, requestId } = about;
  const due = conversation && summaryDue(conversation, settings.memory, fullness);
  if (due === undefined) return;
  const request = summaryRequest(due, {
    locale,
    ...(settings.sendPseudonym ? { personPseudonym: person } : {}),
  });
  const { candidates } = router.route({
    question: '',
    locale,
    wantsDepth: false,
    maxTier: 'quick',
    leftMs: limitMs,
  });
  const [model] = candidates;
  if (model === undefined) return;
  const expected = { ...noUsage, inputTokens: tokens.estimate(model.model, request) };
  const ceiling = ledger.costOf(model.provider, model.model, { ...expected, outputTokens: due.maxTokens });
  const write = <T>(work: () => Promise<T>) =>
    storeCall(ports, 'remember', slices.rememberMs, work).catch(() => undefined);

  const reservation = await write(() => ledger.reserve(person, ceiling.usd));
  if (reservation === undefined) return;
  const mayAsk = reservation.level === 'full' || reservation.level === 'quick';
  const written = mayAsk ? await ask(ports, model, request, expected) : undefined;
  const lines = written === undefined ? [] : [lineOf(written)];
  await write(() => ledger.settle({ person, turnId, requestId, lines }, reservation));
  if (written === undefined) return;
  emit({ type: 'remember-summary', outcome: written.outcome, ...written.cost });
  if (written.outcome === 'finished') await write(() => memory.keepSummary(person, due, written.text));
}

interface Written {
  readonly text: string;
  readonly outcome: 'finished' | 'failed';
  readonly cost: AttemptCost;
}

function lineOf({ outcome, cost }: Written): LedgerLine {
  return { ...cost, attempt: 1, purpose: 'summary', tier: 'quick', outcome };
}

const noUsage: ModelUsage = { inputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0, outputTokens: 0 };

/** One call, and what it took; `undefined` where there was no place for it. */
async function ask(
  { clock, router, ledger }: TurnPorts,
  model: LanguageModel,
  request: ModelRequest,
  expected: ModelUsage,
): Promise<Written | undefined> {
  const startedAtMs = clock.elapsedMs();
  const call = new AbortController();
  const routed = await router.enter(model, call.signal).catch(() => undefined);
  if (routed === undefined) return undefined;
  const watchdog = createWatchdog(clock, limitMs, () =>
    call.abort(new WellspokenError('think/timeout', `${model.model} took too long for a summary.`)),
  );
  let text = '';
  let usage = expected;
  let isFinished = false;
  try {
    for await (const part of model.stream(request, call.signal)) {
      if (part.type === 'delta') text += part.text;
      if (part.type === 'usage' || part.type === 'finish') usage = part.usage;
      if (part.type === 'finish') isFinished = part.stopReason === 'end';
    }
    routed.leave('answered');
  } catch (thrown) {
    const cause = call.signal.reason instanceof WellspokenError ? call.signal.reason : thrown;
    routed.leave(asWellspokenError(cause, 'think/upstream', 'The summary could not be read.'));
  } finally {
    watchdog.stop();
  }
  const { usd, estimated } = ledger.costOf(model.provider, model.model, usage);
  const cost: AttemptCost = {
    provider: model.provider,
    model: model.model,
    usage,
    usd,
    estimated: estimated || !isFinished,
    totalMs: clock.elapsedMs() - startedAtMs,
  };
  return { text, outcome: isFinished ? 'finished' : 'failed', cost };
}
