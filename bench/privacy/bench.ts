import { performance } from 'node:perf_hooks';
import { redact } from '../../src/privacy/index.ts';
import { median } from '../median.ts';
import { table } from '../table.ts';
import { type Contender, contenders } from './contenders.ts';
import { type Corpus, corpus, type PrivateCase } from './corpus.ts';
import { isGone } from './score.ts';

/** Everything but names: what finds, or costs, somebody by itself. */
const isHard = ({ type }: PrivateCase) => type !== 'PERSON';

/**
 * How much of what people say about themselves is gone, how many harmless utterances stay as they are, and what it costs: ours beside two
 * libraries for written text, on the same utterances in the same run. `--holdout` takes the third that the rules were not made with,
 * `--misses` lists what ours missed or spoiled.
 */
export async function run(args: readonly string[]): Promise<void> {
  const part = args.includes('--holdout') ? 'holdout' : 'dev';
  const material = corpus(part);
  console.log(
    `${part}: ${material.secrets.length} utterances with personal data, ${material.harmless.length} harmless ones`,
  );
  const all = contenders();
  const results = new Map<string, Result>();
  for (const contender of all) results.set(contender.name, await measure(contender, material));
  const names = all.map(({ name }) => name);
  const row = (title: string, cell: (result: Result) => string) => [
    title,
    ...names.map((name) => cell(results.get(name) as Result)),
  ];

  const locales = [...new Set(material.secrets.map(({ locale }) => locale))];
  const recall = (filter: (secret: PrivateCase) => boolean) => (result: Result) =>
    percent(result.secrets.filter(({ secret }) => filter(secret)));
  console.log(
    `\n${table(
      ['gone, of hard identifiers', ...names],
      locales.flatMap((locale) =>
        (['spoken', 'written'] as const).map((form) =>
          row(
            `${locale} ${form}`,
            recall((secret) => isHard(secret) && secret.locale === locale && secret.form === form),
          ),
        ),
      ),
    )}`,
  );
  const types = [...new Set(material.secrets.map(({ type }) => type))];
  console.log(
    `\n${table(
      ['gone, by kind (all languages)', ...names],
      types.map((type) =>
        row(
          type,
          recall((secret) => secret.type === type),
        ),
      ),
    )}`,
  );
  console.log(
    `\n${table(
      ['left as they are, and cost', ...names],
      [
        row('harmless, en-US', ({ harmless }) =>
          percent(harmless.filter(({ locale }) => locale === 'en-US')),
        ),
        row('harmless, others', ({ harmless }) =>
          percent(harmless.filter(({ locale }) => locale !== 'en-US')),
        ),
        row('median µs per utterance', ({ medianUs }) => medianUs.toFixed(0)),
        row('mean µs per utterance', ({ meanUs }) => meanUs.toFixed(0)),
      ],
    )}`,
  );
  console.log(`\nround trip exact: ${exactRoundTrips(material)}`);
  if (args.includes('--misses')) listMisses(results.get('wellspoken'));
}

interface Result {
  readonly secrets: readonly {
    readonly secret: PrivateCase;
    readonly good: boolean;
    readonly redacted: string;
  }[];
  readonly harmless: readonly {
    readonly locale: string;
    readonly text: string;
    readonly good: boolean;
    readonly redacted: string;
  }[];
  readonly medianUs: number;
  readonly meanUs: number;
}

async function measure({ redact }: Contender, { secrets, harmless }: Corpus): Promise<Result> {
  const times: number[] = [];
  const timed = async (text: string, locale: string) => {
    const start = performance.now();
    const redacted = await redact(text, locale);
    times.push((performance.now() - start) * 1e3);
    return redacted;
  };
  for (const { text, locale } of secrets.slice(0, 200)) await redact(text, locale);
  const gone: Result['secrets'][number][] = [];
  for (const secret of secrets) {
    const redacted = await timed(secret.text, secret.locale);
    gone.push({ secret, redacted, good: isGone(secret, redacted) });
  }
  const kept: Result['harmless'][number][] = [];
  for (const { text, locale } of harmless) {
    const redacted = await timed(text, locale);
    kept.push({ locale, text, redacted, good: redacted === text });
  }
  return {
    secrets: gone,
    harmless: kept,
    medianUs: median(times),
    meanUs: times.reduce((sum, us) => sum + us, 0) / times.length,
  };
}

function percent(results: readonly { readonly good: boolean }[]): string {
  const good = results.filter(({ good }) => good).length;
  return results.length === 0 ? '–' : `${((100 * good) / results.length).toFixed(1)} %`;
}

function exactRoundTrips({ secrets, harmless }: Corpus): string {
  const texts = [...secrets, ...harmless];
  const exact = texts.filter(({ text, locale }) => {
    const { text: redacted, restore } = redact(text, { locale });
    return restore(redacted) === text;
  });
  return `${exact.length} of ${texts.length}`;
}

function listMisses(result: Result | undefined): void {
  for (const { secret, redacted, good } of result?.secrets ?? []) {
    if (!good)
      console.log(`missed ${secret.locale} ${secret.type} ${secret.form}: ${secret.text}  =>  ${redacted}`);
  }
  for (const { locale, text, redacted, good } of result?.harmless ?? []) {
    if (!good) console.log(`spoiled ${locale}: ${text}  =>  ${redacted}`);
  }
}
