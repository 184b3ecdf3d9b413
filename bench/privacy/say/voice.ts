import type { Pick } from '../pick.ts';

export interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

export interface AddressParts {
  readonly number: string;
  readonly street: string;
  readonly flat: string;
  readonly city: string;
  readonly region: string;
  readonly postcode: string;
}

/** How a language says values, and recognition writes them: lower case, without punctuation. */
export interface Voice {
  /** A number in the groups it is printed in. */
  digits(groups: readonly string[], pick: Pick): string;
  /** Letters and digits. */
  code(text: string, pick: Pick): string;
  email(email: string, pick: Pick): string;
  date(date: DateParts, pick: Pick): string;
  address(address: AddressParts, pick: Pick): string;
  ip(ip: string, pick: Pick): string;
  url(url: string, pick: Pick): string;
}
