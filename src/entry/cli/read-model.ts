import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { InteractionModel } from '../../alexa/model/interaction-model.ts';
import { WellspokenError } from '../../errors.ts';

const schema = z.looseObject({
  interactionModel: z.looseObject({
    languageModel: z.looseObject({
      invocationName: z.string(),
      modelConfiguration: z.exactOptional(
        z.looseObject({ fallbackIntentSensitivity: z.exactOptional(z.looseObject({ level: z.string() })) }),
      ),
      intents: z.array(
        z.looseObject({
          name: z.string(),
          slots: z.exactOptional(z.array(z.looseObject({ name: z.string(), type: z.string() }))),
          samples: z.exactOptional(z.array(z.string())),
        }),
      ),
      types: z.exactOptional(
        z.array(
          z.looseObject({
            name: z.string(),
            values: z.exactOptional(
              z.array(
                z.looseObject({
                  id: z.exactOptional(z.string()),
                  name: z.looseObject({
                    value: z.string(),
                    synonyms: z.exactOptional(z.array(z.string())),
                  }),
                }),
              ),
            ),
          }),
        ),
      ),
    }),
  }),
});

/** Reads an interaction model, ours or that of any skill. Throws `start/config` when the file cannot be read or holds something else. */
export async function readModel(file: string): Promise<InteractionModel> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new WellspokenError('start/config', `${file} cannot be read as JSON.`, { cause });
  }
  const { success, data, error } = schema.safeParse(json);
  if (success) return data;
  const [issue] = error.issues;
  const place = issue?.path.map(String).join('.') ?? '';
  throw new WellspokenError(
    'start/config',
    `${file} is not an interaction model: look at ${place === '' ? 'its outermost braces' : place}.`,
  );
}
