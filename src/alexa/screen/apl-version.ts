import type { AlexaEnvelope } from '../envelope.ts';

const aplInterface = 'Alexa.Presentation.APL';

/** The newest version whose words our documents use. */
const newest = '2024.3';

/** What APL began with: for a device that has a screen and does not say how new it is. */
const oldest = '1.0';

/**
 * The version for a document that the request's device can show: its own, or the newest of ours where it knows newer ones. `undefined` for a
 * device without a screen (Alexa.Presentation.APL Interface Reference: what is newer than `runtime.maxVersion` is not shown).
 */
export function aplVersion({ context }: AlexaEnvelope): string | undefined {
  const interfaces = context.System.device?.supportedInterfaces as
    | Readonly<Record<string, unknown>>
    | undefined;
  const apl: unknown = interfaces?.[aplInterface];
  if (typeof apl !== 'object' || apl === null) return undefined;
  const { runtime } = apl as { runtime?: { maxVersion?: unknown } | null };
  const theirs = runtime?.maxVersion;
  if (typeof theirs !== 'string' || !/^\d{1,4}\.\d{1,3}$/.test(theirs)) return oldest;
  return isNewer(theirs, newest) ? newest : theirs;
}

/** 1.10 is newer than 1.9, and 2022.1 than both. */
function isNewer(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
