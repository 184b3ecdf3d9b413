import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';
import type { WrittenSettings } from './written-settings.ts';
import { yamlOffset } from './yaml-place.ts';

/** A long file is somebody's mistake, and a hostile one's chance. */
const maxCharacters = 256 * 1024;
/** A few `*alias` are a convenience; nested by the hundred they grow without end. */
const maxAliases = 50;

/** Reads YAML, of which JSON is a part. Mistakes come back as problems with their place in `name`, never thrown. */
export function readYaml(text: string, name: string): WrittenSettings {
  if (text.length > maxCharacters) {
    const text = `is too large. Must be at most ${maxCharacters / 1024} KB`;
    return { value: undefined, problems: [{ where: name, text }] };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return `${name}:${line}:${col}`;
  };

  const mistakes = [...document.errors, ...document.warnings];
  const problems = mistakes.map(
    (mistake): Problem => ({
      where: place(mistake.pos[0]),
      text: describe(mistake, text),
    }),
  );
  // After anything but a key written twice the rest may be misread, and complaints about it would mislead.
  if (mistakes.some(({ code }) => code !== 'DUPLICATE_KEY')) return { value: undefined, problems };
  try {
    return {
      value: document.toJS({ maxAliasCount: maxAliases }),
      problems,
      locate: (path, atKey) => place(yamlOffset(document, path, atKey)),
    };
  } catch {
    const text = `an *alias names nothing, or there are more than ${maxAliases}. Write the values out`;
    return { value: undefined, problems: [...problems, { where: name, text }] };
  }
}

function describe({ code, message, pos }: YAMLError, text: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return `${/^[\w-]*/.exec(text.slice(pos[0]))?.[0]}: this key is there twice. Keep one`;
    case 'MULTIPLE_DOCS':
      return 'a second document begins here. Remove the line ---';
    case 'TAB_AS_INDENT':
      return 'a tab cannot indent YAML. Use spaces';
    default:
      return `not valid YAML: ${message}`;
  }
}
