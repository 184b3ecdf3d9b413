import { type Cues, cuesIn } from '../../src/speech/cues.ts';

/** Utterances of one language, one a line, by what they have in common. */
export interface CueBattery {
  /** Asks for more thought in so many words; `notThought` only looks like it. */
  readonly thought: string;
  readonly notThought: string;
  readonly complex: string;
  readonly notComplex: string;
  readonly followUp: string;
  readonly personal: string;
  readonly timely: string;
  readonly varied: string;
  /** Questions whose answer is the same for everybody, today and tomorrow. */
  readonly forAnybody: string;
  /** Answers that own up to not knowing, and answers that do not. */
  readonly unsure: string;
  readonly sure: string;
}

type Cue =
  | 'wantsThought'
  | 'isComplex'
  | 'isFollowUp'
  | 'isPersonal'
  | 'isTimely'
  | 'wantsVariety'
  | 'isUnsure';

const expected: Readonly<Record<keyof CueBattery, { readonly has?: Cue; readonly lacks?: readonly Cue[] }>> =
  {
    thought: { has: 'wantsThought' },
    notThought: { lacks: ['wantsThought'] },
    complex: { has: 'isComplex' },
    notComplex: { lacks: ['isComplex', 'wantsThought'] },
    followUp: { has: 'isFollowUp' },
    personal: { has: 'isPersonal' },
    timely: { has: 'isTimely' },
    varied: { has: 'wantsVariety' },
    forAnybody: {
      lacks: ['isFollowUp', 'isPersonal', 'isTimely', 'wantsVariety', 'isComplex', 'wantsThought'],
    },
    unsure: { has: 'isUnsure' },
    sure: { lacks: ['isUnsure'] },
  };

/** The lines of one list. */
export function linesOf(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is read wrongly, as "list: line: cue that is missing, or that should be". */
export function misreadCues(battery: CueBattery, locale: string): string[] {
  return Object.entries(battery).flatMap(([list, lines]: [string, string]) => {
    const { has, lacks = [] } = expected[list as keyof CueBattery];
    return linesOf(lines).flatMap((line) => {
      const cues: Cues = cuesIn(line, locale);
      const missing = has !== undefined && !cues[has] ? [`${list}: ${line}: no ${has}`] : [];
      return [...missing, ...lacks.filter((cue) => cues[cue]).map((cue) => `${list}: ${line}: ${cue}`)];
    });
  });
}
