import { languageOf } from './language.ts';

/** How the symbols that voices misread or skip are said between words or numbers. */
export interface SymbolWords {
  readonly and: string;
  readonly at: string;
  /** In an address on the web. */
  readonly dot: string;
  /** Before a number: "#1". */
  readonly number: string;
  /** Before a number: "~5". */
  readonly about: string;
  /** Between two numbers: "3-5". */
  readonly to: string;
  readonly plus: string;
  readonly minus: string;
  readonly times: string;
  readonly dividedBy: string;
  readonly equals: string;
  readonly lessThan: string;
  readonly greaterThan: string;
  readonly power: string;
}

const byLanguage = new Map<string, SymbolWords>(
  Object.entries({
    en: {
      and: 'and',
      at: 'at',
      dot: 'dot',
      number: 'number',
      about: 'about',
      to: 'to',
      plus: 'plus',
      minus: 'minus',
      times: 'times',
      dividedBy: 'divided by',
      equals: 'equals',
      lessThan: 'is less than',
      greaterThan: 'is greater than',
      power: 'to the power of',
    },
    de: {
      and: 'und',
      at: 'ät',
      dot: 'Punkt',
      number: 'Nummer',
      about: 'etwa',
      to: 'bis',
      plus: 'plus',
      minus: 'minus',
      times: 'mal',
      dividedBy: 'geteilt durch',
      equals: 'ist gleich',
      lessThan: 'ist kleiner als',
      greaterThan: 'ist größer als',
      power: 'hoch',
    },
    es: {
      and: 'y',
      at: 'arroba',
      dot: 'punto',
      number: 'número',
      about: 'unos',
      to: 'a',
      plus: 'más',
      minus: 'menos',
      times: 'por',
      dividedBy: 'entre',
      equals: 'es igual a',
      lessThan: 'es menor que',
      greaterThan: 'es mayor que',
      power: 'elevado a',
    },
    fr: {
      and: 'et',
      at: 'arobase',
      dot: 'point',
      number: 'numéro',
      about: 'environ',
      to: 'à',
      plus: 'plus',
      minus: 'moins',
      times: 'fois',
      dividedBy: 'divisé par',
      equals: 'égale',
      lessThan: 'est inférieur à',
      greaterThan: 'est supérieur à',
      power: 'puissance',
    },
    it: {
      and: 'e',
      at: 'chiocciola',
      dot: 'punto',
      number: 'numero',
      about: 'circa',
      to: 'a',
      plus: 'più',
      minus: 'meno',
      times: 'per',
      dividedBy: 'diviso',
      equals: 'è uguale a',
      lessThan: 'è minore di',
      greaterThan: 'è maggiore di',
      power: 'alla',
    },
    pt: {
      and: 'e',
      at: 'arroba',
      dot: 'ponto',
      number: 'número',
      about: 'cerca de',
      to: 'a',
      plus: 'mais',
      minus: 'menos',
      times: 'vezes',
      dividedBy: 'dividido por',
      equals: 'é igual a',
      lessThan: 'é menor que',
      greaterThan: 'é maior que',
      power: 'elevado a',
    },
    nl: {
      and: 'en',
      at: 'apenstaartje',
      dot: 'punt',
      number: 'nummer',
      about: 'ongeveer',
      to: 'tot',
      plus: 'plus',
      minus: 'min',
      times: 'keer',
      dividedBy: 'gedeeld door',
      equals: 'is gelijk aan',
      lessThan: 'is kleiner dan',
      greaterThan: 'is groter dan',
      power: 'tot de macht',
    },
    hi: {
      and: 'और',
      at: 'ऐट',
      dot: 'डॉट',
      number: 'नंबर',
      about: 'लगभग',
      to: 'से',
      plus: 'प्लस',
      minus: 'माइनस',
      times: 'गुणा',
      dividedBy: 'भागा',
      equals: 'बराबर',
      lessThan: 'लेस दैन',
      greaterThan: 'ग्रेटर दैन',
      power: 'की घात',
    },
    ja: {
      and: 'と',
      at: 'アット',
      dot: 'ドット',
      number: 'ナンバー',
      about: '約',
      to: 'から',
      plus: 'たす',
      minus: 'ひく',
      times: 'かける',
      dividedBy: 'わる',
      equals: 'イコール',
      lessThan: '小なり',
      greaterThan: '大なり',
      power: 'の累乗',
    },
    ar: {
      and: 'و',
      at: 'آت',
      dot: 'دوت',
      number: 'رقم',
      about: 'حوالي',
      to: 'إلى',
      plus: 'زائد',
      minus: 'ناقص',
      times: 'ضرب',
      dividedBy: 'على',
      equals: 'يساوي',
      lessThan: 'أصغر من',
      greaterThan: 'أكبر من',
      power: 'أس',
    },
  } satisfies Record<string, SymbolWords>),
);

/** The words of a locale's language, or undefined: then symbols stay, and the voice reads them in its own way. */
export function symbolWordsFor(locale: string): SymbolWords | undefined {
  return byLanguage.get(languageOf(locale));
}
