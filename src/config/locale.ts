/** Every locale an Alexa skill can have (developer.amazon.com, "Develop Skills in Multiple Languages"). */
export const locales = [
  'ar-SA',
  'de-DE',
  'en-AU',
  'en-CA',
  'en-GB',
  'en-IN',
  'en-US',
  'es-ES',
  'es-MX',
  'es-US',
  'fr-CA',
  'fr-FR',
  'hi-IN',
  'it-IT',
  'ja-JP',
  'nl-NL',
  'pt-BR',
] as const;

export type Locale = (typeof locales)[number];
