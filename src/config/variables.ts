import { Secret } from '../secret.ts';
import { checkBaseUrl } from './base-url.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { createSecretReference, referencePrefix, type SecretReference } from './secret-reference.ts';
import { breachOf, type SecretRule } from './secret-rule.ts';

/** Variables by name, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables by kind. An empty one counts as not set; what is wrong is collected in `problems`, never thrown. */
export interface Variables {
  readonly problems: readonly Problem[];
  readonly warnings: readonly string[];
  warn(text: string): void;
  /** Adds a problem with a variable. The text must not repeat its value, which may be a secret put in the wrong place. */
  refuse(name: string, text: string): void;
  text(name: string): string | undefined;
  oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T;
  baseUrl(name: string, otherwise: string): string;
  /** The first of several names that is set. */
  secret(names: readonly [string, ...string[]], rule?: SecretRule): Secret | undefined;
  /** Several in one variable, between commas. */
  secrets(name: string, rule?: SecretRule): Secret[];
}

/** @param references receives the secrets that are kept elsewhere, to be read from there; without it none may be. */
export function createVariables(env: Environment, references?: SecretReference[]): Variables {
  const problems: Problem[] = [];
  const warnings: string[] = [];
  const warn = (text: string) => void warnings.push(text);
  const refuse = (what: string, text: string) => void problems.push({ where: 'environment', what, text });
  const refuseSecret = (what: string, text: string) =>
    void problems.push({ where: 'environment', what, text, code: 'start/secret' });
  const read = (name: string) => env[name]?.trim() || undefined;

  const secretIn = (name: string, text: string, rule: SecretRule): Secret => {
    if (text.startsWith(referencePrefix)) {
      const reference = createSecretReference(name, text, rule);
      if (reference.id === '' || reference.field === '') {
        refuseSecret(
          name,
          'is incomplete. Must be secretsmanager:<name or arn>, or secretsmanager:<name or arn>#<field>',
        );
      } else if (references === undefined) {
        refuseSecret(name, 'secretsmanager: is not read here. Must be the secret itself');
      } else references.push(reference);
      return reference.secret;
    }
    const breach = breachOf(text, rule);
    if (breach !== undefined) refuse(name, breach);
    return new Secret(text);
  };

  return {
    problems,
    warnings,
    warn,
    refuse,
    text: read,

    oneOf(name, allowed, otherwise) {
      const text = read(name);
      if (text === undefined) return otherwise;
      const found = allowed.find((one) => one === text.toLowerCase());
      if (found !== undefined) return found;
      const guess = nearest(text, allowed);
      refuse(
        name,
        `is not allowed.${guess ? ` Did you mean ${guess}?` : ''} Must be one of ${allowed.join(', ')}`,
      );
      return otherwise;
    },

    baseUrl(name, otherwise) {
      const checked = checkBaseUrl(read(name) ?? otherwise);
      if ('problem' in checked) {
        refuse(name, checked.problem);
        return otherwise;
      }
      if (checked.warning) warn(`${name} ${checked.warning}.`);
      return checked.url;
    },

    secret(names, rule = {}) {
      const [name, ...others] = names.filter((name) => read(name) !== undefined);
      const text = name && read(name);
      if (!text) return undefined;
      if (others.some((other) => read(other) !== text)) {
        warn(`${[name, ...others].join(' and ')} differ: ${name} is used.`);
      }
      return secretIn(name, text, rule);
    },

    secrets(name, rule = {}) {
      const texts = (read(name) ?? '').split(',').map((text) => text.trim());
      return texts.filter(Boolean).map((text) => secretIn(name, text, rule));
    },
  };
}
