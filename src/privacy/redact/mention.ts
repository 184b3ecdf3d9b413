import type { PersonalDataType } from './personal-data.ts';
import { canonicalPlaceholder, placeholderPattern } from './placeholder.ts';

/** One place of the original text that a placeholder stands for, in UTF-16 offsets. */
export interface Mention {
  /** `undefined` for text that read as a placeholder before, and stays as it is. */
  readonly type: PersonalDataType | undefined;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly placeholder: string;
  /** "(" follows: together they would read as a Markdown link, so a space was put between. */
  readonly isPadded: boolean;
}

/** The text with its mentions replaced. They are in order and do not overlap. */
export function withMentions(text: string, mentions: readonly Mention[]): string {
  let written = '';
  let from = 0;
  for (const mention of mentions) {
    written += text.slice(from, mention.start) + replacement(text, mention);
    from = mention.end;
  }
  return written + text.slice(from);
}

/** Gives for offsets of the replaced text that are in no placeholder those of the original; they must be asked for in order. */
export function originalOffsets(text: string, mentions: readonly Mention[]): (offset: number) => number {
  let next = 0;
  let shift = 0;
  return (offset) => {
    for (
      let mention = mentions[next];
      mention && mention.start - shift < offset;
      mention = mentions[++next]
    ) {
      shift += mention.end - mention.start - replacement(text, mention).length;
    }
    return offset + shift;
  };
}

function replacement(text: string, { type, start, end, placeholder, isPadded }: Mention): string {
  if (type === undefined) return text.slice(start, end);
  return isPadded ? `${placeholder} ` : placeholder;
}

const pattern = new RegExp(String.raw`(${placeholderPattern})( (?=\())?`, 'gu');

/**
 * Puts the values back, each mention of a placeholder as the value was spelled at that mention of the original, further ones as at the
 * first; what has no mention is looked up in `known`, and else left alone.
 */
export function restoreMentions(
  text: string,
  mentions: readonly Mention[],
  known: ReadonlyMap<string, string>,
): string {
  const byPlaceholder = Map.groupBy(mentions, ({ placeholder }) => placeholder);
  const counts = new Map<string, number>();
  return text.replace(pattern, (whole, written: string, space = '') => {
    const key = canonicalPlaceholder(written);
    const spelled = byPlaceholder.get(key);
    if (!spelled) return (known.get(key) ?? written) + space;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    const mention = spelled[count] ?? spelled[0];
    return mention ? mention.value + (mention.isPadded ? '' : space) : whole;
  });
}
