import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { cuesIn } from '../speech/cues.ts';
import type { Store, StoreKey } from '../store/store.ts';
import type { AnswerCache, CachedAnswer } from './answer-cache.ts';

/** The part of a configuration that shapes an answer: another one gives other answers. */
export interface AnswerSettings {
  readonly name: string;
  readonly persona: string;
  readonly audience: string;
  /** An answer from before there was a tool may say that there is none. */
  readonly tools?: readonly { readonly name: string }[];
  readonly models: {
    readonly candidates: readonly string[];
    readonly standard: readonly string[];
    readonly deep: readonly string[];
    readonly maxOutputTokens: number;
  };
}

export interface AnswerCacheOptions {
  readonly settings: AnswerSettings;
  /** How long an answer is good for. */
  readonly keepMs: number;
}

/** What a row looks like. One that looks different is passed over, and a change of this number passes over all of them. */
const format = 1;
/** Longer questions are nobody else's. */
const maxQuestionCharacters = 200;
const maxAnswerBytes = 4_096;
/** In any spelling that a model may give back. */
const placeholder = /\[ ?[A-Za-z]+[ _-]?\d+ ?\]|\b[A-Z]+_\d+\b/;
const asksBack = /[?？؟][\s"'”’»」)]*$/u;

/**
 * Keeps answers in the store, where every process on it finds them. A key is the language and a SHA-256 of the question's words, the
 * locale and everything that shapes an answer, so that a row tells neither who asked nor what; it holds the answer alone.
 *
 * Kept are only answers to questions that stand for themselves, concern nobody in particular, do not go out of date and have one answer,
 * and of those only answers without placeholders, that fit into 4 KiB, own up to no gap in what they know and ask nothing back.
 */
export function createAnswerCache(
  store: Store,
  clock: Clock,
  { settings, keepMs }: AnswerCacheOptions,
): AnswerCache {
  const version = versionOf(settings);
  return {
    keyOf(question, locale) {
      if (question.length > maxQuestionCharacters || placeholder.test(question)) return undefined;
      const cues = cuesIn(question, locale);
      if (cues.wordCount < 3 || !/\p{L}/u.test(cues.words)) return undefined;
      if (cues.isFollowUp || cues.isPersonal || cues.isTimely || cues.wantsVariety || cues.wantsThought)
        return undefined;
      // The language in front, since `keep` has to read the answer. Every one with cues has a tag of two letters.
      const tag = locale.toLowerCase();
      return `${tag.slice(0, 2)}/${hash(JSON.stringify([version, tag, cues.words]))}`;
    },

    async find(key) {
      const [item] = await store.get([keyFor(key)]);
      return item && readAnswer(item.value, clock.now() - keepMs);
    },

    async keep(key, answer) {
      if (!isWorthKeeping(answer, key.slice(0, key.indexOf('/')))) return;
      const atMs = clock.now();
      const value = JSON.stringify({ ...answer, atMs });
      if (Buffer.byteLength(value) > maxAnswerBytes) return;
      // Who answered first wins: another process may just have done so, and no answer gets better by being written twice.
      await store.put(keyFor(key), value, { expiresAtMs: atMs + keepMs, when: 'absent' });
    },
  };
}

function keyFor(name: string): StoreKey {
  return { partition: 'answers', name };
}

function versionOf({ name, persona, audience, tools = [], models }: AnswerSettings): string {
  const { candidates, standard, deep, maxOutputTokens } = models;
  const shaping = [format, name, persona, audience, candidates, standard, deep, maxOutputTokens];
  const tooled = tools.length === 0 ? shaping : [...shaping, tools.map((tool) => tool.name)];
  return hash(JSON.stringify(tooled));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function isWorthKeeping({ sentences, card = '' }: CachedAnswer, language: string): boolean {
  const speech = sentences.join(' ').trim();
  if (speech === '' || asksBack.test(speech) || placeholder.test(`${speech} ${card}`)) return false;
  return !cuesIn(speech, language).isUnsure;
}

/** `undefined` for what is no answer of ours, or is older than the settings of today allow. */
function readAnswer(value: string, notBeforeMs: number): CachedAnswer | undefined {
  let row: unknown;
  try {
    row = JSON.parse(value);
  } catch {
    return undefined;
  }
  if (typeof row !== 'object' || row === null) return undefined;
  const { sentences, card, atMs } = row as Record<string, unknown>;
  if (typeof atMs !== 'number' || atMs <= notBeforeMs || !isSentences(sentences)) return undefined;
  return { sentences, ...(typeof card === 'string' ? { card } : {}) };
}

function isSentences(value: unknown): value is string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && one !== '')
  );
}
