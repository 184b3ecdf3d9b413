import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Makes exceptions to rules for a construct and what is in it: each rule with the reason why it does not hold there. */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
}
