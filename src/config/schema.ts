import * as z from 'zod/mini';
import { locales } from './locale.ts';
import { budgetsSchema } from './schema/budgets.ts';
import { limitsSchema } from './schema/limits.ts';
import { memorySchema } from './schema/memory.ts';
import { modelsSchema } from './schema/models.ts';
import { privacySchema } from './schema/privacy.ts';
import { retentionSchema } from './schema/retention.ts';
import { telemetrySchema } from './schema/telemetry.ts';
import { toolsSchema } from './schema/tools.ts';
import { voiceSchema } from './schema/voice.ts';
import { text, list, choice } from './schema/kinds.ts';

const defaultPersona =
  'You are friendly, calm and clear. You answer in a few short sentences that sound natural when spoken aloud, and say so when you do not know something.';

/**
 * Everything `assistant.yaml` may say, with its limits and defaults. The descriptions show in editors.
 * Always `z.something`: taken apart, the namespace would go into a Lambda bundle whole, 400 kB of it.
 */
export const settingsSchema = z.strictObject({
  name: z._default(
    text(
      50,
      'What the assistant calls itself. Alexa opens it by the invocation name of the skill, not by this.',
    ),
    'Wellspoken',
  ),
  invocationName: z._default(
    text(
      50,
      'What people say to Alexa to open the skill, as in its interaction model. Alexa sometimes leaves it in what it heard; it is taken out.',
    ),
    'clever friend',
  ),
  persona: z._default(
    text(8_000, 'How the assistant should be, in your own words. It is told this before every question.'),
    defaultPersona,
  ),
  languages: z._default(
    list(
      z.enum(locales),
      locales.length,
      'Languages of the skill, as Alexa names them. The first is the main one.',
    ),
    ['en-US'],
  ),
  models: modelsSchema,
  voice: voiceSchema,
  tools: toolsSchema,
  memory: memorySchema,
  privacy: privacySchema,
  audience: z._default(
    choice(['general', 'family'], 'Who listens. family is stricter about what may be asked and said.'),
    'general',
  ),
  retention: retentionSchema,
  limits: limitsSchema,
  budgets: budgetsSchema,
  telemetry: telemetrySchema,
});
