import { WellspokenError } from '../errors.ts';

/** One thing that is wrong with the configuration. */
export interface Problem {
  /** The file with line and column (`assistant.yaml:7:3`), `environment`, or nothing for an object in code. */
  readonly where?: string;
  /** Dotted path of the setting, or the variable's name; nothing when it is about the whole. */
  readonly what?: string;
  /** What is wrong and what is allowed. Never the value of a secret. */
  readonly text: string;
  /** Set where the problem is a secret that cannot be used. */
  readonly code?: 'start/secret';
}

/** All problems as one error, a line each, so that they can be mended in one go. */
export function configError(problems: readonly Problem[]): WellspokenError {
  const onlySecrets = problems.every(({ code }) => code === 'start/secret');
  return new WellspokenError(onlySecrets ? 'start/secret' : 'start/config', problems.map(line).join('\n'));
}

function line({ where, what, text }: Problem): string {
  return `${where ? `${where} ` : ''}${what ? `${what}: ` : ''}${text}`;
}
