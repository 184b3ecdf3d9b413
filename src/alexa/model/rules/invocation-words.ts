/** What Alexa listens for before a name, by language: none of it may be in the name. */
const launch: Readonly<Record<string, string>> = {
  ar: 'افتح افتحي اسأل اسألي شغل شغلي ابدأ ابدئي',
  de: 'öffne frage frag sage sag starte beginne lade spiele nutze aktiviere versuche',
  en: 'open ask tell launch enable start run begin load play use resume talk try',
  es: 'abre abrir pregunta dile inicia lanza comienza empieza juega usa habla activa carga',
  fr: 'ouvre demande dis lance démarre commence joue utilise parle active charge',
  hi: 'खोलो खोलिए पूछो पूछिए चलाओ चालू शुरू open ask start',
  it: 'apri chiedi domanda avvia lancia comincia inizia gioca usa parla attiva carica',
  ja: '開いて 開く 起動 聞いて 始めて 始める スタート',
  nl: 'open vraag zeg start begin laad speel gebruik activeer praat',
  pt: 'abre abra abrir pergunta pergunte inicia inicie comece joga use usa fala fale ativa carrega',
};

/** Articles, possessives and prepositions, by language. */
const small: Readonly<Record<string, string>> = {
  ar: 'في من على إلى عن مع',
  de: 'der die das den dem ein eine einen mein meine für zu von in auf mit bei',
  en: 'a an the for to of in on by from about with my your',
  es: 'el la los las un una mi tu su de en por para con a',
  fr: 'le la les un une des mon ma mes de du en pour avec sur',
  hi: 'का के की में से पर को मेरा मेरी',
  it: 'il lo la i gli le un uno una mio mia di a da in con per su',
  ja: 'の に で を が は',
  nl: 'de het een mijn van in op voor met aan bij',
  pt: 'o a os as um uma meu minha de do da em no na para com por',
};

export const launchWords = (language: string): readonly string[] => (launch[language] ?? '').split(' ');

export const smallWords = (language: string): readonly string[] => (small[language] ?? '').split(' ');

export const wakeWords: readonly string[] = [
  'alexa',
  'amazon',
  'echo',
  'computer',
  'ziggy',
  'skill',
  'app',
  'アレクサ',
  'スキル',
  'アプリ',
  'अलेक्सा',
  'एलेक्सा',
  'أليكسا',
  'اليكسا',
];

/** Brands in our neighbourhood whose owners have not agreed. */
export const trademarks: readonly string[] = [
  'claude',
  'anthropic',
  'cometapi',
  'comet',
  'クロード',
  'क्लॉड',
  'كلود',
];
