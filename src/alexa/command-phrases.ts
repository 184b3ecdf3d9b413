import { ar } from './commands/ar.ts';
import { de } from './commands/de.ts';
import { en } from './commands/en.ts';
import { es } from './commands/es.ts';
import { fr } from './commands/fr.ts';
import { hi } from './commands/hi.ts';
import { it } from './commands/it.ts';
import { ja } from './commands/ja.ts';
import { nl } from './commands/nl.ts';
import { pt } from './commands/pt.ts';
import type { CommandPhrases } from './commands/shape.ts';

/**
 * Whole utterances that are commands, by language. Alexa's built-in intents match their samples only exactly (Tips for Using Built-in
 * Intents), so everything a little longer arrives as free text. Short on purpose: a phrase that could be a question does not belong here.
 */
export const commandPhrases: ReadonlyMap<string, CommandPhrases> = new Map(
  Object.entries({ ar, de, en, es, fr, hi, it, ja, nl, pt } satisfies Record<string, CommandPhrases>),
);
