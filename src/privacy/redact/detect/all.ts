import type { Detector } from '../finding.ts';
import { account } from './account.ts';
import { address } from './address.ts';
import { birthdate } from './birthdate.ts';
import { card } from './card.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { id } from './id.ts';
import { ip } from './ip.ts';
import { licence } from './licence.ts';
import { medical } from './medical.ts';
import { passport } from './passport.ts';
import { person } from './person.ts';
import { phone } from './phone.ts';
import { plate } from './plate.ts';
import { ssn } from './ssn.ts';
import { url } from './url.ts';

export const allDetectors: readonly Detector[] = [
  email,
  url,
  ip,
  iban,
  card,
  ssn,
  id,
  passport,
  licence,
  medical,
  plate,
  account,
  birthdate,
  address,
  phone,
  person,
];
