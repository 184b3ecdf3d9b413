import { sentences } from '../src/speech/sentences.ts';
import { createSentenceStream } from '../src/speech/sentence-stream.ts';
import { sentenceCases } from '../test/fixtures/sentences.ts';

/**
 * Prints, per language, how many of the shared texts are cut exactly right by our rules and by plain `Intl.Segmenter`, and what
 * streaming costs. The texts were written for our tests and lean towards what is hard: the share says who errs where, not how
 * often a reader of ordinary prose would notice.
 */
export async function run(): Promise<void> {
  const rows: Record<string, { texts: number; ours: string; segmenter: string; 'ours : segmenter': string }> =
    {};
  let texts = 0;
  let allOurs = 0;
  let allTheirs = 0;
  for (const [locale, cases] of Object.entries(sentenceCases)) {
    const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
    const ours = countRight(cases, (text) => sentences(text, locale));
    const theirs = countRight(cases, (text) =>
      Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter(
        (segment) => segment !== '',
      ),
    );
    rows[locale] = row(cases.length, ours, theirs);
    texts += cases.length;
    allOurs += ours;
    allTheirs += theirs;
  }
  rows['all'] = row(texts, allOurs, allTheirs);
  console.table(rows);

  const { perDeltaUs, perCharacterNs } = streamingCost();
  console.log(
    `streaming: ${perDeltaUs.toFixed(2)} µs per delta of 4 characters, ${perCharacterNs.toFixed(0)} ns per character`,
  );
}

function countRight(cases: readonly string[], cut: (text: string) => string[]): number {
  return cases.filter((marked) => {
    const expected = marked.split('¦').map((sentence) => sentence.trim());
    return cut(marked.replaceAll('¦', '')).join('¦') === expected.join('¦');
  }).length;
}

function row(texts: number, ours: number, theirs: number) {
  const percent = (right: number) => `${((100 * right) / texts).toFixed(0)} %`;
  return {
    texts,
    ours: percent(ours),
    segmenter: percent(theirs),
    'ours : segmenter': `${(ours / theirs).toFixed(2)} : 1`,
  };
}

function streamingCost(): { perDeltaUs: number; perCharacterNs: number } {
  const text = sentenceCases['en-US']?.join(' ').replaceAll('¦', '').repeat(20) ?? '';
  const deltas = text.match(/[^]{1,4}/g) ?? [];
  const once = () => {
    const stream = createSentenceStream('en-US');
    const start = performance.now();
    for (const delta of deltas) stream.push(delta);
    stream.end();
    return performance.now() - start;
  };
  once();
  const ms = Math.min(once(), once(), once());
  return { perDeltaUs: (ms * 1e3) / deltas.length, perCharacterNs: (ms * 1e6) / text.length };
}

if (import.meta.main) await run();
