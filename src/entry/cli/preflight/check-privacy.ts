import { isLoopback } from '../../../config/loopback.ts';
import { type Finding, type LocaleProblem, perLocale } from './finding.ts';
import type { Subject } from './subject.ts';

const declared = [
  'allowsPurchases',
  'usesPersonalInfo',
  'isChildDirected',
  'isExportCompliant',
  'containsAds',
] as const;

/** What Amazon asks of a skill that hands what people say to a model: policies, declarations, deletion. */
export function checkPrivacy(subject: Subject): Finding[] {
  return [
    ...checkPolicies(subject),
    ...checkDeclarations(subject),
    checkChildren(subject),
    checkDeletion(subject),
  ];
}

function checkPolicies({ manifest, locales }: Subject): Finding[] {
  const policies = manifest.privacyAndCompliance?.locales ?? {};
  const source =
    'Certification requirements for privacy policy URLs: mandatory where personal data is collected by voice';
  const privacy = locales.flatMap((locale): LocaleProblem[] => {
    const problem = addressProblem(policies[locale]?.privacyPolicyUrl);
    const fix =
      'Set privacyPolicyUrl to a page in the skill’s language that names what is kept, for how long, and the model’s provider as a recipient.';
    return problem === undefined ? [] : [{ locale, detail: problem, fix }];
  });
  const terms = locales.flatMap((locale): LocaleProblem[] => {
    const url = policies[locale]?.termsOfUseUrl;
    const problem = url === undefined ? 'none: Amazon does not ask for them' : addressProblem(url);
    const fix = 'Set termsOfUseUrl; say there that answers may be wrong.';
    const verdict = url === undefined ? 'warning' : 'failed';
    return problem === undefined ? [] : [{ locale, detail: problem, fix, verdict }];
  });
  return [
    ...perLocale(
      { area: 'privacy', check: 'privacy policy', source },
      'an address for every locale',
      privacy,
    ),
    ...perLocale({ area: 'privacy', check: 'terms of use' }, 'an address for every locale', terms),
  ];
}

/** Addresses that a tester can open: on the web, over TLS, and nobody's example. */
function addressProblem(address: string | undefined): string | undefined {
  if (address === undefined || address === '') return 'no address';
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return 'the address does not begin with https://';
  const isPlaceholder = /(?:^|\.)example\.(?:com|org|net)$|\.(?:test|invalid|local)$/.test(url.hostname);
  return isPlaceholder || isLoopback(url.hostname) ? `${url.hostname} cannot be opened by others` : undefined;
}

function checkDeclarations({ manifest }: Subject): Finding[] {
  const check = {
    area: 'privacy',
    check: 'declarations',
    source: 'Skill Manifest Schema, privacyAndCompliance',
  } as const;
  const given = manifest.privacyAndCompliance ?? {};
  const missing = declared.filter((name) => given[name] === undefined);
  if (missing.length > 0) {
    const fix = 'Answer each with true or false under privacyAndCompliance.';
    return [{ ...check, verdict: 'failed', detail: `not answered: ${missing.join(', ')}`, fix }];
  }
  if (given.usesPersonalInfo !== true) {
    const detail = 'usesPersonalInfo is false, but what people say goes to a model';
    return [{ ...check, verdict: 'failed', detail, fix: 'Set usesPersonalInfo to true.' }];
  }
  return [{ ...check, verdict: 'ok', detail: 'complete; speech is declared as personal information' }];
}

function checkChildren({ manifest }: Subject): Finding {
  const check = {
    area: 'privacy',
    check: 'children',
    source: 'Create a child-directed skill: such a skill may collect no personal data',
  } as const;
  const { isChildDirected } = manifest.privacyAndCompliance ?? {};
  const category = manifest.publishingInformation?.category ?? '';
  const fix = 'Set isChildDirected to false, and choose a category that is not for children.';
  if (isChildDirected === true) {
    const detail = 'declared as child-directed, while what is said goes to a model';
    return { ...check, verdict: 'failed', detail, fix };
  }
  if (/^(?:CHILDREN|KIDS)/.test(category)) {
    return {
      ...check,
      verdict: 'failed',
      detail: `${category} is for children, the declaration says no`,
      fix,
    };
  }
  return { ...check, verdict: 'ok', detail: 'not directed at children' };
}

function checkDeletion({ manifest }: Subject): Finding {
  const check = {
    area: 'privacy',
    check: 'deletion',
    source: 'Use Skill Events: data is deleted when a skill is disabled',
  } as const;
  const { subscriptions = [], endpoint } = manifest.events ?? {};
  const isSubscribed = subscriptions.some(({ eventName }) => eventName === 'SKILL_DISABLED');
  if (isSubscribed && endpoint?.uri !== undefined) {
    return { ...check, verdict: 'ok', detail: 'the skill hears when somebody disables it' };
  }
  const detail = isSubscribed ? 'events have no endpoint' : 'nobody tells the skill that it was disabled';
  const fix =
    'Add "events": { "endpoint": (that of apis.custom), "subscriptions": [{ "eventName": "SKILL_DISABLED" }] }.';
  return { ...check, verdict: 'failed', detail, fix };
}
