import { WellspokenError } from '../errors.ts';

/** Nothing is kept of a text whose placeholders have come to mean something else. */
export function takenMeanwhile(): WellspokenError {
  return new WellspokenError(
    'remember/unavailable',
    'Another turn of this person hid something else behind the same placeholder at the same time. Hide the text again.',
  );
}
