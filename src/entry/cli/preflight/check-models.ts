import { lintRules } from '../../../alexa/model/lint.ts';
import { WellspokenError } from '../../../errors.ts';
import { languageOf } from '../../../speech/language.ts';
import { phraseLanguages } from '../../../speech/phrases.ts';
import { type Finding, listed, type LocaleProblem, perLocale } from './finding.ts';
import type { Subject } from './subject.ts';

/** Whether every locale is complete, and what the linter of interaction models says of each. */
export function checkModels(subject: Subject): Finding[] {
  return [...checkLocales(subject), ...checkRules(subject), ...checkInvocationName(subject)];
}

function checkLocales({ config, manifest, locales, models }: Subject): Finding[] {
  const check = { area: 'package', check: 'locales', source: 'Skill Manifest Schema' } as const;
  if (locales.length === 0) {
    const detail = 'the manifest has no locale';
    const fix = 'Add publishingInformation.locales to skill.json.';
    return [{ ...check, verdict: 'failed', detail, fix }];
  }
  const policies = manifest.privacyAndCompliance?.locales ?? {};
  const all = new Set([...locales, ...models.keys(), ...Object.keys(policies), ...config.languages]);
  const problems = [...all].flatMap((locale): LocaleProblem[] => {
    const missing: [boolean, string, string][] = [
      [!locales.includes(locale), 'no store page', 'Add it to publishingInformation.locales.'],
      [!models.has(locale), 'no interaction model', 'Run: wellspoken models build'],
      [!(locale in policies), 'no policies', 'Add it to privacyAndCompliance.locales.'],
      [
        !phraseLanguages.includes(languageOf(locale)),
        'no phrases: the assistant would speak English',
        'Add src/speech/phrases/<language>.ts, or leave the locale out.',
      ],
    ];
    return missing.filter(([isMissing]) => isMissing).map(([, detail, fix]) => ({ locale, detail, fix }));
  });
  return perLocale(check, `${locales.length} complete: ${listed(locales)}`, problems);
}

function checkRules({ locales, manifest, models }: Subject): Finding[] {
  const pages = manifest.publishingInformation?.locales ?? {};
  const found = locales.flatMap((locale) => {
    const model = models.get(locale);
    if (model === undefined) return [];
    if (model instanceof WellspokenError) {
      const fix = 'Run: wellspoken models build';
      return [
        {
          rule: 'readable',
          source: 'Interaction Model Schema',
          locale,
          detail: model.message,
          fix,
          verdict: 'failed' as const,
        },
      ];
    }
    const { examplePhrases = [] } = pages[locale] ?? {};
    return lintRules.flatMap(({ id: rule, harm, source, fix, check }) => {
      const verdict: 'warning' | 'failed' = harm === 'hearing' ? 'warning' : 'failed';
      return check({ model, locale, examplePhrases }).map((detail) => ({
        rule,
        source,
        locale,
        detail,
        fix,
        verdict,
      }));
    });
  });
  const ok = 'invocation names, example phrases and samples keep the rules of build and certification';
  if (found.length === 0) return [{ area: 'models', check: 'rules', verdict: 'ok', detail: ok }];
  const rules = Map.groupBy(found, ({ rule }) => rule);
  return [...rules].flatMap(([check, problems]) =>
    perLocale({ area: 'models', check, source: problems[0]?.source ?? '' }, '', problems),
  );
}

/** Alexa opens the skill by the model's name, while hearing takes the configured one out of what leaks. */
function checkInvocationName({ config, models }: Subject): Finding[] {
  const check = { area: 'models', check: 'invocation name' } as const;
  const main = languageOf(config.languages[0] ?? '');
  const names = [...models].flatMap(([locale, model]) =>
    languageOf(locale) !== main || model instanceof WellspokenError
      ? []
      : [model.interactionModel.languageModel.invocationName],
  );
  const others = names.filter((name) => name !== config.invocationName);
  return others.length === 0
    ? [{ ...check, verdict: 'ok', detail: `"${config.invocationName}", in assistant.yaml as in the models` }]
    : [
        {
          ...check,
          verdict: 'warning',
          detail: `assistant.yaml says "${config.invocationName}", a model "${others[0]}"`,
          fix: 'Make invocationName the same, then run: wellspoken models build',
        },
      ];
}
