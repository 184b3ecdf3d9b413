import { continental } from './continental.ts';
import { english } from './english.ts';
import type { Voice } from './voice.ts';

const list = (words: string) => words.split(' ');

function german(value: number): string {
  const ones = list(
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  );
  if (value < 20) return ones[value] ?? '';
  const ten = list('- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig')[
    Math.floor(value / 10)
  ];
  const one = value % 10;
  return one === 0 ? (ten ?? '') : `${one === 1 ? 'ein' : ones[one]}und${ten}`;
}

function french(value: number): string {
  const small = list(
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  );
  if (value < 20) return small[value] ?? '';
  if (value >= 80) return value === 80 ? 'quatre-vingts' : `quatre-vingt-${small[value - 80]}`;
  if (value >= 60)
    return value === 60
      ? 'soixante'
      : value === 71
        ? 'soixante et onze'
        : value === 61
          ? 'soixante et un'
          : `soixante-${small[value - 60]}`;
  const ten = list('- - vingt trente quarante cinquante')[Math.floor(value / 10)];
  const one = value % 10;
  return one === 0 ? (ten ?? '') : one === 1 ? `${ten} et un` : `${ten}-${small[one]}`;
}

function spanish(value: number): string {
  const small = list(
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
  );
  if (value < 30) return small[value] ?? '';
  const ten = list('- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa')[
    Math.floor(value / 10)
  ];
  return value % 10 === 0 ? (ten ?? '') : `${ten} y ${small[value % 10]}`;
}

function italian(value: number): string {
  const small = list(
    'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  );
  if (value < 20) return small[value] ?? '';
  const ten =
    list('- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta')[Math.floor(value / 10)] ??
    '';
  const one = value % 10;
  if (one === 0) return ten;
  if (one === 3) return `${ten}tré`;
  return (one === 1 || one === 8 ? ten.slice(0, -1) : ten) + small[one];
}

function portuguese(value: number): string {
  const small = list(
    'zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove',
  );
  if (value < 20) return small[value] ?? '';
  const ten = list('- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa')[
    Math.floor(value / 10)
  ];
  return value % 10 === 0 ? (ten ?? '') : `${ten} e ${small[value % 10]}`;
}

/** "two thousand" and "two thousand four" in a language's words, or the years before by `old`. */
const since2000 = (
  year: number,
  thousand: string,
  joiner: string,
  pair: (value: number) => string,
  old: (rest: number) => string,
) => (year < 2000 ? old(year % 100) : year === 2000 ? thousand : `${thousand}${joiner}${pair(year % 100)}`);

export const voices: Readonly<Record<string, Voice>> = {
  'en-US': english,
  'en-GB': english,
  'de-DE': continental({
    ones: list('null eins zwei drei vier fünf sechs sieben acht neun'),
    months: list('januar februar märz april mai juni juli august september oktober november dezember'),
    at: 'at',
    dot: 'punkt',
    dash: 'minus',
    underscore: 'unterstrich',
    pair: german,
    year: (year) =>
      since2000(
        year,
        'zweitausend',
        '',
        german,
        (rest) => `neunzehnhundert${rest === 0 ? '' : german(rest)}`,
      ),
    date: (day, month, year) => `${/\d/.test(day) ? `${day}.` : germanOrdinal(day)} ${month} ${year}`,
    firstDay: 'ersten',
    numberFirst: false,
  }),
  'fr-FR': continental({
    ones: list('zéro un deux trois quatre cinq six sept huit neuf'),
    months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    at: 'arobase',
    dot: 'point',
    dash: 'tiret',
    underscore: 'tiret bas',
    pair: french,
    year: (year) =>
      since2000(
        year,
        'deux mille',
        ' ',
        french,
        (rest) => `mille neuf cent${rest === 0 ? '' : ` ${french(rest)}`}`,
      ),
    date: (day, month, year) => `${day} ${month} ${year}`,
    firstDay: 'premier',
    numberFirst: true,
  }),
  'es-ES': continental({
    ones: list('cero uno dos tres cuatro cinco seis siete ocho nueve'),
    months: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    at: 'arroba',
    dot: 'punto',
    dash: 'guion',
    underscore: 'guion bajo',
    pair: spanish,
    year: (year) =>
      since2000(
        year,
        'dos mil',
        ' ',
        spanish,
        (rest) => `mil novecientos${rest === 0 ? '' : ` ${spanish(rest)}`}`,
      ),
    date: (day, month, year) => `${day} de ${month} de ${year}`,
    firstDay: 'uno',
    numberFirst: false,
  }),
  'it-IT': continental({
    ones: list('zero uno due tre quattro cinque sei sette otto nove'),
    months: list(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ),
    at: 'chiocciola',
    dot: 'punto',
    dash: 'trattino',
    underscore: 'trattino basso',
    pair: italian,
    year: (year) =>
      since2000(year, 'duemila', '', italian, (rest) => `millenovecento${rest === 0 ? '' : italian(rest)}`),
    date: (day, month, year) => `${day} ${month} ${year}`,
    firstDay: 'primo',
    numberFirst: false,
  }),
  'pt-BR': continental({
    ones: list('zero um dois três quatro cinco seis sete oito nove'),
    months: list('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    at: 'arroba',
    dot: 'ponto',
    dash: 'traço',
    underscore: 'underline',
    pair: portuguese,
    year: (year) =>
      since2000(
        year,
        'dois mil',
        ' e ',
        portuguese,
        (rest) => `mil novecentos${rest === 0 ? '' : ` e ${portuguese(rest)}`}`,
      ),
    date: (day, month, year) => `${day} de ${month} de ${year}`,
    firstDay: 'primeiro',
    numberFirst: false,
  }),
};

function germanOrdinal(day: string): string {
  const irregular: Readonly<Record<string, string>> = {
    ersten: 'ersten',
    drei: 'dritten',
    sieben: 'siebten',
    acht: 'achten',
  };
  return irregular[day] ?? (/(?:zwanzig|dreißig)$/.test(day) ? `${day}sten` : `${day}ten`);
}
