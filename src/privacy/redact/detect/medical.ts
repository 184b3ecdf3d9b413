import { announced } from './announced.ts';

/** Medical records, patients and health insurance by number. */
export const medical = announced('MEDICAL', 'medical', { digits: 5, least: 5, most: 20, letters: true });
