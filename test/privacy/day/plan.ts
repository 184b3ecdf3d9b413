import { asHeard, framesOf } from '../../../bench/privacy/frame.ts';
import { type Said, valueMakers } from '../../../bench/privacy/identity.ts';
import { createPick, type Pick } from '../../../bench/privacy/pick.ts';
import { withLuhn } from '../../../bench/privacy/national-number.ts';
import { voices } from '../../../bench/privacy/say/voices.ts';
import type { PersonalDataType } from '../../../src/privacy/index.ts';
import { seeded } from '../../support/seeded.ts';
import { frames } from './frames.ts';

/** Something private that somebody says in the course of the day. */
export interface Planted {
  readonly locale: string;
  readonly type: PersonalDataType;
  readonly form: 'spoken' | 'written';
  /** What is said, whole. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** The identifier as it is said here. */
  readonly value: string;
  /** As it would be written. */
  readonly written: string;
}

export interface DayConversation {
  readonly locale: string;
  /** Who speaks; some come more than once. */
  readonly who: string;
  readonly planted: readonly Planted[];
}

/** How often people of a locale talk. */
const conversationsOf: Readonly<Record<string, number>> = {
  'en-US': 22,
  'de-DE': 8,
  'fr-FR': 8,
  'es-ES': 8,
  'it-IT': 8,
  'pt-BR': 8,
  'nl-NL': 2,
  'hi-IN': 2,
  'ja-JP': 2,
  'ar-SA': 2,
};
const plantedPerConversation = 3;

/** Names for the languages whose names the benchmark does not make. */
const names: Readonly<Record<string, string>> = {
  'nl-NL': 'Femke Oosterhuis,Joost Verhoeven',
  'hi-IN': 'रोहित शर्मा,प्रिया वर्मा',
  'ja-JP': '田中美咲,鈴木健太',
  'ar-SA': 'محمد العتيبي,فاطمة الزهراني',
};

/** The same day for the same seed. */
export function planDay(seed: number): DayConversation[] {
  const pick = createPick(seeded(seed));
  return Object.entries(conversationsOf).flatMap(([locale, count]) => {
    const make = makersOf(locale, seed, pick);
    const queue = framesIn(locale);
    let next = 0;
    return Array.from({ length: count }, (_, number): DayConversation => {
      const planted = Array.from({ length: plantedPerConversation }, () => {
        const { type, frame } = queue[next++ % queue.length]!;
        // No voice reads a written link aloud.
        const isSpoken = type === 'URL' || (next + number) % 2 === 0;
        const form = voices[locale] !== undefined && isSpoken ? 'spoken' : 'written';
        const said = make(type);
        const value = form === 'spoken' ? said.heard : said.written;
        const [before = '', after = ''] = (form === 'spoken' ? asHeard(frame) : frame).split('{}');
        return {
          locale,
          type,
          form,
          text: before + value + after,
          before,
          after,
          value,
          written: said.written,
        } as const;
      });
      return { locale, who: `${locale}/${number % 5}`, planted };
    });
  });
}

/** Kinds in turn, so that a conversation has different ones. */
function framesIn(locale: string): { type: PersonalDataType; frame: string }[] {
  const byKind = Object.entries(frames[locale] ?? {}).map(([type, list]) =>
    framesOf(list).map((frame) => ({ type: type as PersonalDataType, frame })),
  );
  const longest = Math.max(...byKind.map((list) => list.length));
  return Array.from({ length: longest }, (_, round) =>
    byKind.flatMap((list) => list.slice(round, round + 1)),
  ).flat();
}

function makersOf(locale: string, seed: number, pick: Pick): (type: PersonalDataType) => Said {
  const voice = voices[locale];
  if (voice !== undefined) {
    const makers = valueMakers(locale, seed);
    return (type) => makers[type]!(pick, voice);
  }
  const others = valueMakers('en-US', seed);
  let named = 0;
  const written = (text: string): Said => ({ written: text, heard: text });
  return (type) => {
    switch (type) {
      case 'PERSON':
        return written(names[locale]?.split(',')[named++ % 2] ?? '');
      case 'IBAN':
        return written(`NL${pick.int(10, 98)}ABNA0${pick.digits(9)}`);
      case 'CARD':
        return written(withLuhn(`4${pick.digits(14)}`, 15).replace(/(.{4})(?=.)/g, '$1 '));
      case 'PHONE':
        return written(`0${pick.of('90,80,55')}-${pick.digits(4)}-${pick.digits(4)}`);
      default:
        return others.EMAIL!(pick, voices['en-US']!);
    }
  };
}
