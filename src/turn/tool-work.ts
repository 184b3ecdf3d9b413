import { asWellspokenError, type WellspokenError } from '../errors.ts';
import type { AwaitedCall } from '../memory/memory.ts';
import type { ModelTool, ModelToolCall, RawMessage, ToolRound } from '../model/tools.ts';
import { phrasesFor } from '../speech/phrases.ts';
import { toSpeakable } from '../speech/speakable.ts';
import type { Tool } from '../tools/tool.ts';
import { askFirst } from './ask-first.ts';
import { slices } from './budget.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Ask } from './converse.ts';
import type { Emit } from './events.ts';
import type { Heard } from './heard.ts';
import type { Offer } from './offer-tools.ts';
import type { TurnPorts } from './ports.ts';
import type { Background } from './recall.ts';
import { type Ran, runTool } from './run-tool.ts';
import { storeCall } from './store-call.ts';

/** What a model wants done before it goes on. */
export interface Wanted {
  /** What it wrote beside. */
  readonly text: string;
  readonly calls: readonly ModelToolCall[];
  readonly raw?: RawMessage | undefined;
}

/** The tools of one turn: what was called, what it came to, and what may still be. */
export interface ToolWork {
  readonly tools: readonly ModelTool[];
  readonly rounds: readonly ToolRound[];
  /** Another round may follow. Without, a model has to answer with what there is. */
  readonly mayCall: boolean;
  /** Words for while a tool runs; `undefined` while none does. */
  readonly filler: string | undefined;
  /** Something was begun that may have changed something. */
  readonly hasActed: boolean;
  /** What can be said without a model of what was done; `undefined` where nothing was. */
  readonly lastWord: string | undefined;
  /** Makes the call that the person said yes to, where there is one. */
  begin(signal: AbortSignal): Promise<void>;
  /**
   * Makes what was wanted, all at once, and resolves to `again` when the model can be asked again. A call that somebody has to agree to first
   * is kept for the next turn instead, nothing else of its round is made, and the question comes back; or why it could not be kept.
   */
  take(
    wanted: Wanted,
    signal: AbortSignal,
  ): Promise<'again' | { readonly question: string } | { readonly error: WellspokenError }>;
  /** The question that came back cannot be asked: nobody can say yes to it. */
  takeBack(): Promise<void>;
}

const maxRounds = 4;
const maxCalls = 8;
/** Longer ones are kept for nobody's yes and sent nowhere. */
const maxInputCharacters = 8_000;
/** With less time left nothing is begun. */
const leastRunMs = 250;
/** What a model needs after a tool to say what it came to. */
const answerMs = 900;

/** A call, looked at. */
interface Looked {
  readonly call: ModelToolCall;
  readonly tool: Tool | undefined;
  readonly input: unknown;
  readonly identity: string;
}

/**
 * Begins the tools of a turn. The same call, by name and input, is made once however often models want it, so that a model that stands in for
 * another repeats nothing.
 */
export function createToolWork(
  ports: TurnPorts,
  heard: Heard,
  background: Background,
  { confirmed, continues, withoutTools = false }: Ask,
  { described, find }: Offer,
  emit: Emit,
): ToolWork {
  const { clock, memory, settings } = ports;
  const { locale, person, turnId } = heard;
  const { discretion } = background;
  const rounds: ToolRound[] = [];
  const made = new Map<string, Promise<Ran>>();
  const running = new Map<number, Tool>();
  let calls = 0;
  let hasReadOutside = false;
  let hasActed = false;
  let effect: Ran['effect'] | undefined;
  const outlives = settings.writeOnMs > 0;
  const endAtMs = heard.deadlineAtMs + settings.writeOnMs;

  const look = (call: ModelToolCall): Looked => {
    const input = call.input.length > maxInputCharacters ? undefined : objectIn(call.input);
    return { call, tool: find(call.name), input, identity: `${call.name} ${canonicalJson(input)}` };
  };
  /** Text from outside may have talked the model into it, and a broken answer may have had it done before. */
  const asksFirst = ({ needsConfirmation, onlyReads }: Tool) =>
    needsConfirmation || (!onlyReads && (hasReadOutside || continues !== undefined));

  const make = async (tool: Tool, input: unknown, callId: string, signal: AbortSignal): Promise<Ran> => {
    calls += 1;
    const call = calls;
    const { name } = tool;
    emit({ type: 'think-tool-start', call, name });
    const startedAtMs = clock.elapsedMs();
    const leftMs = endAtMs - startedAtMs - answerMs;
    hasActed ||= !tool.onlyReads;
    running.set(call, tool);
    const ran =
      leftMs < leastRunMs || calls > maxCalls
        ? calls > maxCalls
          ? tooMany
          : tooLate
        : await runTool(ports, heard, discretion, {
            tool,
            input,
            callId,
            limitMs: Math.min(tool.timeoutMs, leftMs),
            // What may change something is not left half way by a process that can wait for it.
            signal: outlives && !tool.onlyReads ? never : signal,
          });
    running.delete(call);
    hasReadOutside ||= ran.isFromOutside;
    if (!tool.onlyReads) effect = worse(effect, ran.effect);
    emit({
      type: 'think-tool-end',
      call,
      name,
      outcome: ran.outcome,
      tookMs: clock.elapsedMs() - startedAtMs,
    });
    return ran;
  };
  const once = (identity: string, work: () => Promise<Ran>): Promise<Ran> => {
    const known = made.get(identity) ?? work();
    made.set(identity, known);
    return known;
  };
  const refuse = (name: string, ran: Ran): Ran => {
    calls += 1;
    emit({ type: 'think-tool-start', call: calls, name });
    emit({ type: 'think-tool-end', call: calls, name, outcome: ran.outcome, tookMs: 0 });
    return ran;
  };
  const resultOf = async ({ call, tool, input, identity }: Looked, signal: AbortSignal): Promise<Ran> => {
    // A name that a model made up is nobody's label.
    if (tool === undefined) return refuse('unknown', noSuchTool);
    if (input === undefined) return refuse(call.name, noInput);
    return once(identity, () => make(tool, input, ports.newId(), signal));
  };
  let asked: string | undefined;
  const keep = (call: Omit<AwaitedCall, 'what' | 'atMs'>) =>
    storeCall(ports, 'remember', slices.steerMs, () => memory.awaitCall(person, call, discretion.kept()));

  return {
    tools: described,
    rounds,
    get mayCall() {
      return !withoutTools && rounds.length < maxRounds;
    },
    get filler() {
      const [tool] = running.values();
      if (tool === undefined) return undefined;
      const words = tool.filler(locale) ?? phrasesFor(locale).toolFiller.replace('{tool}', () => tool.title);
      return toSpeakable(words, { locale });
    },
    get hasActed() {
      return hasActed;
    },
    get lastWord() {
      if (confirmed === undefined && effect === undefined) return undefined;
      const { toolDone, toolFailed, toolUnknown } = phrasesFor(locale);
      return { done: toolDone, 'not-done': toolFailed, unknown: toolUnknown }[effect ?? 'not-done'];
    },
    async begin(signal) {
      if (confirmed === undefined) return;
      const { callId: id, name, input } = confirmed;
      const looked = look({ id, name, input });
      const { tool } = looked;
      const ran =
        tool === undefined
          ? refuse(name, gone)
          : await once(looked.identity, () => make(tool, looked.input, id, signal));
      effect = worse(effect, ran.effect);
      rounds.push(roundOf({ text: '', calls: [looked.call] }, [ran]));
    },
    async take(wanted, signal) {
      const all = wanted.calls.map(look);
      const first = all.find(
        ({ tool, input, identity }) =>
          tool !== undefined && input !== undefined && !made.has(identity) && asksFirst(tool),
      );
      if (first?.tool !== undefined) {
        const { tool, call } = first;
        const question = askFirst(tool, first.input, locale);
        asked = ports.newId();
        try {
          await keep({ turnId, callId: asked, name: tool.name, input: call.input });
        } catch (cause) {
          return {
            error: asWellspokenError(cause, 'remember/unavailable', 'What was asked could not be kept.'),
          };
        }
        refuse(tool.name, waiting);
        return { question };
      }
      rounds.push(roundOf(wanted, await Promise.all(all.map((looked) => resultOf(looked, signal)))));
      return 'again';
    },
    async takeBack() {
      const callId = asked;
      if (callId === undefined) return;
      const takeBack = () => memory.claimCall(person, callId);
      await storeCall(ports, 'remember', slices.steerMs, takeBack).catch(() => {});
    },
  };
}

function roundOf({ text, calls, raw }: Wanted, ran: readonly Ran[]): ToolRound {
  const results = calls.map(({ id }, index) => {
    const { text: said, isError } = ran[index] ?? gone;
    return { callId: id, text: said, isError };
  });
  return { text, calls, results, ...(raw === undefined ? {} : { raw }) };
}

function objectIn(json: string): object | undefined {
  try {
    // A tool without parameters is called with nothing by some models.
    const value: unknown = JSON.parse(json.trim() === '' ? '{}' : json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const never = new AbortController().signal;

/** Of two calls what there is to worry about more. */
function worse(one: Ran['effect'] | undefined, other: Ran['effect']): Ran['effect'] {
  const order = ['done', 'not-done', 'unknown'] as const;
  return order[Math.max(order.indexOf(one ?? 'done'), order.indexOf(other))] ?? other;
}

function told(outcome: Ran['outcome'], text: string): Ran {
  return { outcome, effect: 'not-done', text, isError: true, isFromOutside: false };
}
const noSuchTool = told('refused', 'There is no tool of that name. Nothing was done.');
const noInput = told('refused', 'The input is no JSON object, or too long. Nothing was done.');
const gone = told('failed', 'It cannot be reached right now. Nothing was done.');
const tooLate = told('timeout', 'No time is left for it. Nothing was done; say so.');
const tooMany = told(
  'refused',
  'Too many calls for one question. Nothing was done; answer with what you have.',
);
const waiting = told('waiting', '');
