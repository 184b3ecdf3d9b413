/** Whether an attribute's value is one Alexa knows. */
type ValueRule = readonly string[] | RegExp;

interface TagRule {
  readonly attributes: Readonly<Record<string, ValueRule>>;
  /** Attributes that must be there; at least one of `anyOf` likewise. */
  readonly required?: readonly string[];
  readonly anyOf?: readonly string[];
  /** Text or other tags may stand inside. */
  readonly empty?: boolean;
}

const locales =
  'ar-SA de-DE en-AU en-CA en-GB en-IN en-US es-ES es-MX es-US fr-CA fr-FR hi-IN it-IT ja-JP nl-NL pt-BR'.split(
    ' ',
  );
const sayAs =
  'characters spell-out cardinal number ordinal digits fraction unit date time telephone address interjection expletive';
const anything = /\S/;

/**
 * The tags of Alexa's SSML with the attributes and values each takes: the SSML Reference as the validator ssml-check-core
 * 0.3.9 reads it. A tag or value that is not here makes Alexa refuse the whole response.
 */
export const ssmlTags: Readonly<Record<string, TagRule>> = {
  speak: { attributes: {} },
  p: { attributes: {} },
  s: { attributes: {} },
  break: {
    attributes: {
      strength: ['none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'],
      time: /^(?:\d{1,4}|10000)ms$|^(?:\d(?:\.\d+)?|10(?:\.0+)?)s$/,
    },
    empty: true,
  },
  emphasis: { attributes: { level: ['strong', 'moderate', 'reduced'] }, required: ['level'] },
  prosody: {
    attributes: {
      rate: /^(?:x-slow|slow|medium|fast|x-fast|(?:[2-9]\d|\d{3,})%)$/,
      pitch:
        /^(?:x-low|low|medium|high|x-high|\+(?:[0-4]?\d(?:\.\d+)?|50(?:\.0+)?)%|-(?:[0-2]?\d(?:\.\d+)?|3[0-2](?:\.\d+)?|33(?:\.[0-3]\d*)?)%)$/,
      volume: /^(?:silent|x-soft|soft|medium|loud|x-loud|[+-]\d+(?:\.\d+)?dB)$/,
    },
    anyOf: ['rate', 'pitch', 'volume'],
  },
  'say-as': {
    attributes: { 'interpret-as': sayAs.split(' '), format: 'mdy dmy ymd md dm ym my d m y'.split(' ') },
    required: ['interpret-as'],
  },
  sub: { attributes: { alias: anything }, required: ['alias'] },
  phoneme: { attributes: { alphabet: ['ipa', 'x-sampa'], ph: anything }, required: ['alphabet', 'ph'] },
  w: { attributes: { role: /^amazon:(?:VB|VBD|NN|DT|IN|JJ|SENSE_1)$/ }, required: ['role'] },
  lang: { attributes: { 'xml:lang': locales }, required: ['xml:lang'] },
  // The closed list of voices changes; a Polly voice is one capitalised word.
  voice: { attributes: { name: /^\p{Lu}\p{L}+$/u }, required: ['name'] },
  audio: { attributes: { src: /^(?:https|soundbank):\/\/\S+$/ }, required: ['src'], empty: true },
  'alexa:name': { attributes: { type: ['first'], personId: anything }, required: ['type', 'personId'] },
  'amazon:effect': { attributes: { name: ['whispered'] }, required: ['name'] },
  'amazon:emotion': {
    attributes: { name: ['excited', 'disappointed'], intensity: ['low', 'medium', 'high'] },
    required: ['name', 'intensity'],
  },
  'amazon:domain': {
    attributes: { name: ['conversational', 'long-form', 'music', 'news', 'fun'] },
    required: ['name'],
  },
};
