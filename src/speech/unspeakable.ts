import { onFirstUse } from './on-first-use.ts';

/**
 * The text without what XML 1.0 forbids (control characters except tab and line ends, U+FFFE, U+FFFF, halves of surrogate pairs;
 * "Extensible Markup Language 1.0", production 2) and without the C1 controls and noncharacters that it discourages.
 */
export function withoutIllegal(text: string): string {
  return text.replace(
    /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\p{Cs}\p{Noncharacter_Code_Point}]/gu,
    '',
  );
}

/** Letters of scripts that join: there U+200C and U+200D change how a word is written, elsewhere they are invisible noise. */
const JOINING = String.raw`[[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}]]`;
const strayJoiner = onFirstUse(() => new RegExp(String.raw`(?<!${JOINING})[\u200C\u200D]`, 'gv'));
const invisible =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E007F}]/gu;
/**
 * By character. `\p{RGI_Emoji}` names the sequences too, but without their selectors they are only runs of these, and building it takes
 * ten milliseconds of a cold start.
 */
const emoji = /[[\p{Extended_Pictographic}--[©®™‼⁉↔]]\p{Regional_Indicator}\p{Emoji_Modifier}]/v;
const emojiRun = onFirstUse(
  () => new RegExp(String.raw`[^\S\n]*(?:\u200D?${emoji.source})+(?:[^\S\n]*\u200D?${emoji.source})*`, 'gv'),
);

/**
 * The text without emoji, invisible characters and whatever `withoutIllegal` drops. Every script stays whole, with the joiners
 * that Hindi or Persian words need.
 */
export function withoutUnspeakable(text: string): string {
  return withoutIllegal(text)
    .replace(invisible, '')
    .replace(/[\uFE00-\uFE0F\u20E3]/g, '')
    .replace(emojiRun(), (run, offset: number, whole: string) =>
      /^[\s.,;:!?)]|^$/u.test(whole.slice(offset + run.length, offset + run.length + 1)) ? '' : ' ',
    )
    .replace(strayJoiner(), '');
}
