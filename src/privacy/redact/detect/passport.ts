import { announced } from './announced.ts';

/** Passport numbers that are said to be one. */
export const passport = announced('PASSPORT', 'passport', { digits: 4, least: 6, most: 12, letters: true });
