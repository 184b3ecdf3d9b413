import type { PersonalDataType } from '../../src/privacy/index.ts';
import { seededRandom } from '../window/seeded-random.ts';
import { asHeard, type Frames, framesOf } from './frame.ts';
import { de } from './frames/de.ts';
import { en } from './frames/en.ts';
import { es } from './frames/es.ts';
import { fr } from './frames/fr.ts';
import { it } from './frames/it.ts';
import { pt } from './frames/pt.ts';
import { en as harmlessEnglish } from './harmless/en.ts';
import { generatedHarmless } from './harmless/generated.ts';
import { others } from './harmless/others.ts';
import { valueMakers } from './identity.ts';
import { createPick } from './pick.ts';
import { voices } from './say/voices.ts';

/** An utterance with one value in it; the value is what must be gone. */
export interface PrivateCase {
  readonly locale: string;
  readonly type: PersonalDataType;
  readonly form: 'spoken' | 'written';
  readonly text: string;
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

export interface HarmlessCase {
  readonly locale: string;
  readonly text: string;
}

export interface Corpus {
  readonly secrets: readonly PrivateCase[];
  readonly harmless: readonly HarmlessCase[];
}

/** Every third frame and every third harmless utterance is kept apart, with identities of its own. */
export type Part = 'dev' | 'holdout';

const frames: Readonly<Record<string, Frames>> = {
  'en-US': en,
  'de-DE': de,
  'fr-FR': fr,
  'es-ES': es,
  'it-IT': it,
  'pt-BR': pt,
};
/** Identities per frame. */
const ROUNDS = 6;

export function corpus(part: Part): Corpus {
  return {
    secrets: Object.keys(frames).flatMap((locale) => secretsOf(locale, part)),
    harmless: harmlessOf(part),
  };
}

function secretsOf(locale: string, part: Part): PrivateCase[] {
  const pick = createPick(seededRandom(`${part} ${locale}`));
  const makers = valueMakers(locale, part === 'dev' ? 1 : 2);
  const voice = voices[locale];
  if (!voice) return [];
  return Object.entries(frames[locale] ?? {}).flatMap(([type, list]) => {
    const make = makers[type as PersonalDataType];
    if (!make) return [];
    return partOf(framesOf(list), part).flatMap((frame) =>
      Array.from({ length: ROUNDS * 2 }, (_, round): PrivateCase => {
        const form = round % 2 === 0 ? 'spoken' : 'written';
        const said = make(pick, voice);
        const value = form === 'spoken' ? said.heard : said.written;
        const [before = '', after = ''] = (form === 'spoken' ? asHeard(frame) : frame).split('{}');
        return {
          locale,
          type: type as PersonalDataType,
          form,
          before,
          value,
          after,
          text: before + value + after,
        };
      }),
    );
  });
}

function harmlessOf(part: Part): HarmlessCase[] {
  const pick = createPick(seededRandom(`${part} harmless`));
  const english = partOf(framesOf(harmlessEnglish), part).flatMap((text) => [text, asWritten(text)]);
  return [
    ...[...english, ...generatedHarmless(pick, part === 'dev' ? 600 : 300)].map((text) => ({
      locale: 'en-US',
      text,
    })),
    ...Object.entries(others).flatMap(([locale, list]) =>
      partOf(framesOf(list), part).flatMap((text) =>
        [text, asWritten(text)].map((text) => ({ locale, text })),
      ),
    ),
  ];
}

function partOf<T>(values: readonly T[], part: Part): T[] {
  return values.filter((_, index) => (index % 3 === 2) === (part === 'holdout'));
}

function asWritten(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}?`;
}
