import { announced } from './announced.ts';

/** Driving licences: their form differs from state to state, so only the words around tell. */
export const licence = announced('LICENCE', 'licence', { digits: 4, least: 5, most: 20, letters: true });
