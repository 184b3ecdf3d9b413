import { phraseForError } from '../speech/phrases.ts';
import { answer } from './answer.ts';
import { converse } from './converse.ts';
import { discreetly, shown } from './discreet.ts';
import type { Emit } from './events.ts';
import { fallback } from './fallback.ts';
import { firstMeeting } from './first-meeting.ts';
import { gate } from './gate.ts';
import { guardInput } from './guard-input.ts';
import { hear } from './hear.ts';
import type { Heard } from './heard.ts';
import { isRepeatable } from './is-repeatable.ts';
import type { TurnPorts } from './ports.ts';
import { type Background, recall, replyOfEarlierCopy } from './recall.ts';
import { remember } from './remember.ts';
import type { Reply, TurnRequest } from './request.ts';

/**
 * One spoken turn: hear, recall, think, say, remember. Exactly one `say-reply` is emitted, by the deadline, whatever fails; what is
 * left to do (writing on, remembering) goes on after it. Resolves when all is done; never rejects.
 */
export async function runTurn(ports: TurnPorts, request: TurnRequest, emit: Emit): Promise<void> {
  const send = replyOnce(emit);
  try {
    const said = hear(ports, request, emit);
    const guarded = guardInput(ports, said, emit);
    if (guarded !== undefined) {
      send(guarded.reply);
      return await remember(ports, said, emit, guarded.writes);
    }
    const background = await recall(ports, said, emit);
    const { discretion } = background;
    const heard = discreetly(said, discretion);
    const reply = (discreet: Reply) => send(shown(discreet, discretion));
    if (background.earlier !== 'first') return reply(await repeatEarlier(ports, heard, background.earlier));
    const plan = (await gate(ports, heard, background)) ?? (await converse(ports, heard, background));
    if (plan.kind === 'ask') return await answer(ports, heard, background, plan, reply, emit);
    reply(plan.reply);
    if (plan.leavesNoTrace) return;
    await remember(ports, heard, emit, () => [
      ...(isRepeatable(heard) ? [] : [ports.memory.settle(heard.person, heard.requestId, plan.reply)]),
      ...firstMeeting(ports, heard, background),
      ...plan.writes(),
    ]);
  } catch (defect) {
    ports.reportDefect(defect);
    send(apology(request.locale ?? ports.settings.languages[0]));
  }
}

async function repeatEarlier(
  ports: TurnPorts,
  heard: Heard,
  earlier: Exclude<Background['earlier'], 'first'>,
): Promise<Reply> {
  if (earlier !== 'in-progress') return earlier;
  return (await replyOfEarlierCopy(ports, heard)) ?? fallback(ports, heard, 'think/timeout');
}

/** Lets the first reply through and drops any later one: a turn is answered once. */
function replyOnce(emit: Emit): (reply: Reply) => void {
  let isReplied = false;
  return (reply) => {
    if (isReplied) return;
    isReplied = true;
    emit({ type: 'say-reply', reply });
  };
}

/** For a defect of ours: leans on nothing that may have caused it. */
function apology(locale = 'en-US'): Reply {
  return {
    speech: phraseForError('say/internal', locale),
    keepListening: false,
    restPending: false,
    cause: 'say/internal',
  };
}
