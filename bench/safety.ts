import { fold } from '../src/safety/fold.ts';
import { checkInput } from '../src/safety/input.ts';
import { createOutputGuard } from '../src/safety/output.ts';
import { keptApart } from '../test/safety/phrasings/kept-apart.ts';
import { phrasings } from '../test/safety/phrasings/all.ts';
import { linesOf } from '../test/safety/phrasings/phrasings.ts';
import { unseen } from '../test/safety/phrasings/unseen/all.ts';
import { sentencesByLocale } from '../test/safety/sentences.ts';
import { median } from './median.ts';

const secretPhrases = [
  'Begin with the answer itself. No preamble, no repetition of the question.',
  'Plain spoken sentences: no lists, headings, markdown, links, emoji or code.',
  'Ask a question back only when you need it to answer.',
];

/**
 * Prints, per locale, what the two gates get right on the phrasings and sentences of their tests, and what each takes. The rules were
 * mended until they passed these; what counts is the share right on words that nobody wrote a rule for.
 */
export async function run(): Promise<void> {
  const rows: Record<string, Record<string, string>> = {};
  for (const { locale, crisis, harmless } of phrasings) {
    const apart = keptApart.filter(([other]) => other.slice(0, 2) === locale.slice(0, 2));
    const inNeed = [...linesOf(crisis), ...apart.flatMap(([, said]) => linesOf(said.crisis))];
    const fine = [...linesOf(harmless), ...apart.flatMap(([, said]) => linesOf(said.harmless))];
    const [, fresh] = unseen.find(([other]) => other === locale) ?? [];
    const kindOf = (text: string) => checkInput(text, { locale, audience: 'family' }).kind;
    rows[locale] = {
      'in need, answered': share(inNeed, (text) => kindOf(text) === 'crisis'),
      'harmless, passed': share(fine, (text) => kindOf(text) === 'pass'),
      'unseen: in need, answered': share(fresh?.crisis ?? [], (text) => kindOf(text) === 'crisis'),
      'unseen: harmless, passed': share(fresh?.harmless ?? [], (text) => kindOf(text) === 'pass'),
      'µs per question': perItemUs([...inNeed, ...fine], (text) => kindOf(text)),
      ...sentenceFigures(locale),
    };
  }
  console.table(rows);
  console.log(`first question of a process: ${firstUse('checkInput').join(' ms, then ')} ms`);
}

function sentenceFigures(locale: string): Record<string, string> {
  const [, sentences] =
    Object.entries(sentencesByLocale).find(([other]) => other.slice(0, 2) === locale.slice(0, 2)) ?? [];
  if (sentences === undefined) return {};
  const guard = createOutputGuard({ locale, audience: 'general', secretPhrases });
  const all = [sentences.harmless, ...Object.values(sentences.blocked)].flatMap(linesOf);
  return {
    'µs per sentence': perItemUs(all, (text) => guard.check(text)),
    'of it folding': perItemUs(all, fold),
  };
}

function share(texts: readonly string[], isRight: (text: string) => boolean): string {
  return `${texts.filter(isRight).length}/${texts.length}`;
}

function perItemUs(texts: readonly string[], run: (text: string) => unknown): string {
  const once = () => {
    const start = performance.now();
    for (const text of texts) run(text);
    return ((performance.now() - start) * 1e3) / texts.length;
  };
  for (let warming = 0; warming < 20; warming++) once();
  return median(Array.from({ length: 20 }, once)).toFixed(1);
}

/** In a process of its own: compiling the patterns happens once, with the first question. */
function firstUse(name: string): string[] {
  const script = `
    const start = performance.now();
    const { ${name} } = await import('./src/safety/input.ts');
    const loaded = performance.now();
    ${name}('what is the capital of france', { locale: 'en-US', audience: 'general' });
    console.log((loaded - start).toFixed(1), (performance.now() - loaded).toFixed(1));`;
  return process
    .getBuiltinModule('node:child_process')
    .execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    .trim()
    .split(' ');
}

if (import.meta.main) await run();
