import { announced } from './announced.ts';

/** Bank accounts, routing numbers, sort codes and PINs that are said to be one. */
export const account = announced('ACCOUNT', 'account', { digits: 4, least: 4, most: 20, letters: false });
