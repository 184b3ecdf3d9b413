import { type CodeShape, codesNear } from '../code-near.ts';
import { type Detector, findings } from '../finding.ts';
import type { Carrier } from '../language/shape.ts';
import type { PersonalDataType } from '../personal-data.ts';

/** A kind of code that only the words around it tell from others. */
export function announced(type: PersonalDataType, carrier: Carrier, shape: CodeShape): Detector {
  return (utterance) => findings(type, 'certain', codesNear(utterance, carrier, shape));
}
