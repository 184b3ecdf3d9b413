export { type PersonalDataType, personalDataTypes } from './redact/personal-data.ts';
export { redact } from './redact/redact.ts';
export {
  createRedactor,
  type FoundData,
  type Redaction,
  type Redactor,
  type RedactorOptions,
} from './redact/redactor.ts';
export type { Restorer } from './redact/restorer.ts';
