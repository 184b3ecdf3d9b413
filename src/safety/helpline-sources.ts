/** Where a number that we give to somebody in need was looked up. */
export interface HelplineSource {
  /** As in the language's table. */
  readonly number: string;
  readonly source: string;
  /** The day somebody last looked, ISO 8601. */
  readonly checked: string;
}

const checked = '2026-11-22';
const from = (source: string, ...numbers: string[]): HelplineSource[] =>
  numbers.map((number) => ({ number, source, checked }));

/**
 * Every number of every locale with its source. A test keeps it complete. Not loaded by a running skill: numbers change rarely, and this
 * is where to look when one is to be confirmed.
 */
export const helplineSources: Readonly<Record<string, readonly HelplineSource[]>> = {
  'ar-SA': [
    ...from(
      'Saudi Red Crescent, Civil Defence and 911 operations centre (emergency numbers)',
      '997',
      '998',
      '911',
    ),
    ...from('National Center for Mental Health Promotion, ncmh.org.sa', '920033360'),
    ...from('Ministry of Human Resources and Social Development, hrsd.gov.sa', '1919'),
  ],
  'de-DE': [
    ...from('Bundesministerium des Innern (Notruf)', '112', '110'),
    ...from('TelefonSeelsorge, telefonseelsorge.de', '0800 111 0 111'),
    ...from('Hilfetelefon Gewalt gegen Frauen, hilfetelefon.de', '116 016'),
  ],
  'en-AU': [
    ...from('Triple Zero, triplezero.gov.au', '000'),
    ...from('Lifeline Australia, lifeline.org.au', '13 11 14'),
    ...from('1800RESPECT, 1800respect.org.au', '1800 737 732'),
    ...from('Poisons Information Centres, poisonsinfo.nsw.gov.au', '13 11 26'),
  ],
  'en-CA': [
    ...from('Canadian Radio-television and Telecommunications Commission', '911'),
    ...from('9-8-8 Suicide Crisis Helpline, 988.ca', '988'),
    ...from('Poison Centres Canada, 1-844-POISON-X', '1 844 764 7669'),
  ],
  'en-GB': [
    ...from('gov.uk (emergency services)', '999'),
    ...from('Samaritans, samaritans.org', '116 123'),
    ...from('Refuge, National Domestic Abuse Helpline', '0808 2000 247'),
  ],
  'en-IN': [
    ...from('Emergency Response Support System, 112.gov.in', '112'),
    ...from('Tele MANAS, Ministry of Health and Family Welfare', '14416'),
    ...from('Ministry of Women and Child Development', '181'),
  ],
  'en-US': [
    ...from('911.gov', '911'),
    ...from('988 Suicide & Crisis Lifeline, 988lifeline.org', '988'),
    ...from('National Domestic Violence Hotline, thehotline.org', '1 800 799 7233'),
    ...from('Poison Help, poisonhelp.hrsa.gov', '1 800 222 1222'),
  ],
  'es-ES': [
    ...from('112 España', '112'),
    ...from('Ministerio de Sanidad, línea 024', '024'),
    ...from('Ministerio de Igualdad, 016', '016'),
    ...from('Instituto Nacional de Toxicología y Ciencias Forenses', '91 562 04 20'),
  ],
  'es-MX': [
    ...from('Secretariado Ejecutivo, 911 Emergencias', '911'),
    ...from('Comisión Nacional de Salud Mental y Adicciones, Línea de la Vida', '800 911 2000'),
  ],
  'es-US': [
    ...from('911.gov', '911'),
    ...from('988 Suicide & Crisis Lifeline, 988lifeline.org/es', '988'),
    ...from('National Domestic Violence Hotline, espanol.thehotline.org', '1 800 799 7233'),
    ...from('Poison Help, poisonhelp.hrsa.gov', '1 800 222 1222'),
  ],
  'fr-CA': [
    ...from('Gouvernement du Québec, 911', '911'),
    ...from('Association québécoise de prévention du suicide, 1 866 APPELLE', '1 866 277 3553'),
    ...from('SOS violence conjugale, sosviolenceconjugale.ca', '1 800 363 9010'),
    ...from('Centres antipoison du Canada, 1-844-POISON-X', '1 844 764 7669'),
  ],
  'fr-FR': [
    ...from('service-public.fr (numéros d’urgence)', '112'),
    ...from('3114, service-public.fr', '3114'),
    ...from('Violences Femmes Info, Solidarité Femmes', '3919'),
  ],
  'hi-IN': [
    ...from('Emergency Response Support System, 112.gov.in', '112'),
    ...from('Tele MANAS, Ministry of Health and Family Welfare', '14416'),
    ...from('Ministry of Women and Child Development', '181'),
  ],
  'it-IT': [
    ...from('Numero Unico Europeo 112', '112'),
    ...from('Telefono Amico Italia, telefonoamico.it', '02 2327 2327'),
    ...from('Dipartimento per le Pari Opportunità, 1522.eu', '1522'),
  ],
  'ja-JP': [
    ...from('総務省消防庁 (119), 警察庁 (110)', '119', '110'),
    ...from('社会的包摂サポートセンター, よりそいホットライン', '0120 279 338'),
    ...from('内閣府, DV相談プラス', '0120 279 889'),
  ],
  'nl-NL': [
    ...from('112.nl', '112'),
    ...from('113 Zelfmoordpreventie, 113.nl', '0800 0113'),
    ...from('Veilig Thuis, veiligthuis.nl', '0800 2000'),
  ],
  'pt-BR': [
    ...from('gov.br (SAMU, Bombeiros, Polícia Militar)', '192', '193', '190'),
    ...from('Centro de Valorização da Vida, cvv.org.br', '188'),
    ...from('Ministério das Mulheres, Ligue 180', '180'),
    ...from('Anvisa, Disque-Intoxicação', '0800 722 6001'),
  ],
};
