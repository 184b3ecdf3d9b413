import { announced } from './announced.ts';

/** Licence plates that are said to be one. */
export const plate = announced('PLATE', 'plate', { digits: 1, least: 4, most: 9, letters: true });
