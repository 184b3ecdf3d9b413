/** Kinds of personal data, as the placeholders name them. Where two readings of the same words are equally sure, the earlier kind wins. */
export const personalDataTypes = [
  'EMAIL',
  'URL',
  'IP',
  'IBAN',
  'CARD',
  'SSN',
  'ID',
  'PASSPORT',
  'LICENCE',
  'MEDICAL',
  'PLATE',
  'ACCOUNT',
  'BIRTHDATE',
  'ADDRESS',
  'PHONE',
  'PERSON',
] as const;

export type PersonalDataType = (typeof personalDataTypes)[number];
