import * as z from 'zod/mini';
import { choice } from './kinds.ts';

/** What traces and metrics tell. */
export const telemetrySchema = z.prefault(
  z
    .strictObject({
      contents: z._default(
        z
          .boolean()
          .check(
            z.describe(
              'Whether traces carry what was asked and answered, with personal data hidden. Best left off.',
            ),
          ),
        false,
      ),
      conventions: z._default(
        choice(['1.37', '1.28'], 'Version of the OpenTelemetry names for models that traces use.'),
        '1.37',
      ),
    })
    .check(z.describe('What traces and metrics tell.')),
  {},
);
