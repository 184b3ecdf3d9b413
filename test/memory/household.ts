import { array, constantFrom, record, type Scheduler } from 'fast-check';
import { expect } from 'vitest';
import { createMemory } from '../../src/memory/create-memory.ts';
import type { Memory, Recalled } from '../../src/memory/memory.ts';
import { summaryDue } from '../../src/memory/summary.ts';
import { createDiscretion } from '../../src/privacy/discretion.ts';
import { createVault } from '../../src/privacy/vault.ts';
import { Secret } from '../../src/secret.ts';
import { createInMemoryStore } from '../../src/store/in-memory.ts';
import { fakeClock } from '../../src/testing/fake-clock.ts';
import { memorySettings } from '../support/memory-settings.ts';
import { troubledStore } from '../support/troubled-store.ts';

const people = ['anna', 'ben'] as const;
const deeds = [
  'tell',
  'tell-secret',
  'grow',
  'summarise',
  'fail-to-summarise',
  'fact',
  'fact-secret',
  'forget',
] as const;

/** What one of two processes is asked to do for one person. */
export interface Command {
  readonly person: (typeof people)[number];
  readonly process: 0 | 1;
  readonly what: (typeof deeds)[number];
}

export const commands = array(
  record<Command>({
    person: constantFrom(...people),
    process: constantFrom(0, 1),
    what: constantFrom(...deeds, 'tell', 'tell-secret', 'summarise'),
  }),
  { minLength: 5, maxLength: 40 },
);

/** Three at a time: enough to overtake each other, few enough for every one to come to its end. */
const atOnce = 3;
const placeholder = /\[[A-Z]+_\d+\]/g;
/** Every text names the person and turn it is of: `anna-12`. */
const marksIn = (text: string) => text.match(/\b(?:anna|ben)-\d+/g) ?? [];

/**
 * Two processes on one store, each call of which may be overtaken by any other. On the way and in the end nothing that is kept is somebody
 * else's, there twice, or has a placeholder that means nothing or something else; in the end exactly what was forgotten is missing.
 */
export async function playHousehold(all: readonly Command[], scheduler: Scheduler): Promise<void> {
  const clock = fakeClock(1_000_000);
  const store = createInMemoryStore({ clock });
  const vault = createVault(new Secret('a secret of thirty-two characters'));
  const discretionOf = createDiscretion(vault);
  const settings = { ...memorySettings, turns: 4 };
  const contested = troubledStore(store, () => scheduler.schedule(Promise.resolve()));
  const open = (on = contested): Memory => createMemory(on, clock, settings, vault);
  const processes = [open(), open()] as const;
  const kept = { anna: new Set<string>(), ben: new Set<string>() };
  const forgotten = { anna: 0, ben: 0 };
  let turns = 0;

  const check = (person: Command['person'], { conversation, window }: Recalled) => {
    expect(window.length).toBeLessThanOrEqual(settings.turns);
    if (conversation === undefined) return [];
    const { exchanges, facts, summary, lastSaid, vault: sealed } = conversation;
    const { show } = discretionOf(person, 'en-US', sealed);
    const questions = [
      ...exchanges.map(({ question }) => question),
      ...facts.map(({ text }) => text),
      summary,
    ];
    for (const text of [...questions, ...exchanges.map(({ answer }) => answer), lastSaid].map(show)) {
      expect(text, 'a placeholder that means nothing').not.toMatch(placeholder);
      for (const [, mark, email] of text.matchAll(/email of (\S+) is (\S+)@/g))
        expect(email, 'a placeholder that means something else').toBe(mark);
    }
    const marks = questions.flatMap(marksIn);
    expect(new Set(marks).size, 'something is there twice').toBe(marks.length);
    expect(
      marks.every((mark) => mark.startsWith(person)),
      'somebody else’s words',
    ).toBe(true);
    return marks;
  };

  const run = async ({ person, process, what }: Command) => {
    const memory = processes[process];
    const turnId = `${person}-${(turns += 1)}`;
    const recalled = await memory.recall(person);
    check(person, recalled);
    const { hide, kept: keptVault } = discretionOf(person, 'en-US', recalled.conversation?.vault ?? '');
    const text = hide(
      what.endsWith('-secret') ? `the email of ${turnId} is ${turnId}@example.com` : `the turn ${turnId}`,
    );
    switch (what) {
      case 'tell':
      case 'tell-secret': {
        // The model speaks of every detail that it was shown.
        const answer = recalled.window.flatMap(({ question }) => question.match(placeholder) ?? []).join(' ');
        const exchange = { turnId, question: text, answer };
        const found = await memory.append(person, exchange, answer, recalled, keptVault());
        if (found !== undefined) kept[person].add(turnId);
        // Only two that hide something at the same moment can get into each other's way.
        else expect(what).toBe('tell-secret');
        return;
      }
      case 'grow': {
        const grown = recalled.window.at(-2) ?? recalled.window.at(-1);
        if (grown === undefined) return;
        const longer = { ...grown, answer: `${grown.answer} and more` };
        await memory.append(person, longer, undefined, undefined, keptVault());
        return;
      }
      case 'summarise':
      case 'fail-to-summarise': {
        const due = recalled.conversation && summaryDue(recalled.conversation, settings, 0.5);
        if (due === undefined) return;
        const marks = [due.summary, ...due.exchanges.map(({ question }) => question)].flatMap(marksIn);
        await memory.keepSummary(person, due, what === 'summarise' ? marks.join(' ') : '');
        return;
      }
      case 'fact':
      case 'fact-secret':
        try {
          const outcome = await memory.rememberFact(person, { turnId, text }, keptVault(), recalled);
          if (outcome === 'kept') kept[person].add(turnId);
        } catch {
          expect(what).toBe('fact-secret');
        }
        return;
      case 'forget':
        if ((await memory.forgetLast(person)) !== 'nothing') forgotten[person] += 1;
    }
  };

  for (let from = 0; from < all.length; from += atOnce) {
    await scheduler.waitFor(Promise.all(all.slice(from, from + atOnce).map(run)));
    await clock.advance(1_000);
  }
  for (const person of people) {
    const marks = check(person, await open(store).recall(person));
    expect(marks.every((mark) => kept[person].has(mark))).toBe(true);
    expect(kept[person].size - marks.length, 'what is missing is what was forgotten').toBe(forgotten[person]);
  }
}
