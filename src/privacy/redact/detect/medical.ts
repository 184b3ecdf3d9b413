import { announced } from './announced.ts';

/** Medical records, patients and health insurance by number. */
export const medical = announced('MEDICAL', 'medical', { digits: 4, least: 4, most: 20, letters: true });
