import { type ErrorCode, WellspokenError } from '../errors.ts';

/** By how a reply or an error starts; https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors */
const causes: readonly {
  readonly pattern: RegExp;
  readonly text: string;
  readonly retryable: boolean;
}[] = [
  {
    pattern: /^(NOAUTH|WRONGPASS|ERR AUTH|ERR invalid password|ERR Client sent AUTH)/,
    text: 'refuses us: check user and password in the address',
    retryable: false,
  },
  {
    pattern: /^NOPERM/,
    text: 'does not allow this user what we need: allow it ~wellspoken:* +@read +@write +@scripting +@connection',
    retryable: false,
  },
  { pattern: /^OOM/, text: 'is full: raise maxmemory or let old data go', retryable: true },
  { pattern: /^READONLY/, text: 'is a read-only replica: name the primary', retryable: true },
  { pattern: /^MISCONF/, text: 'cannot save to its disk and takes no writes: see its log', retryable: true },
  { pattern: /^(LOADING|BUSY|TRYAGAIN|CLUSTERDOWN|MASTERDOWN)/, text: 'is not ready yet', retryable: true },
  {
    pattern: /^(MOVED|ASK|CROSSSLOT)/,
    text: 'is a cluster: add ?cluster=true to the address',
    retryable: false,
  },
  {
    pattern: /cluster support disabled/,
    text: 'is no cluster: take ?cluster=true off the address',
    retryable: false,
  },
  { pattern: /^Command timed out/, text: 'does not answer in time', retryable: true },
  { pattern: /certificate/i, text: 'shows a certificate that is not trusted', retryable: false },
  {
    pattern:
      /ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET|EPIPE|Connection is closed|max retries per request|slots cache/,
    text: 'cannot be reached: is it running, and is the address right?',
    retryable: true,
  },
];

/**
 * What went wrong with the server at `place`, in an operator's words, under `code`. The client's own error does not come along: it holds
 * the command with all that was to be stored, or the password.
 */
export function redisFailure(error: unknown, place: string, code: ErrorCode): WellspokenError {
  if (error instanceof WellspokenError) return error;
  const message = messageOf(error);
  const known = causes.find(({ pattern }) => pattern.test(message));
  const what = known ? `${known.text} (${shortOf(message)})` : `failed: ${shortOf(message)}`;
  return new WellspokenError(code, `Redis at ${place} ${what}.`, known ? { retryable: known.retryable } : {});
}

/** A cluster's error says little; the one of its last node says why. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('lastNodeError' in error && error.lastNodeError instanceof Error) return messageOf(error.lastNodeError);
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code} ` : '';
  return `${code}${error.message}`;
}

/** Without what a reply quotes of the command. */
function shortOf(message: string): string {
  return (
    message
      .replace(/,? with args beginning with.*$/s, '')
      .split('\n', 1)[0]
      ?.slice(0, 120)
      .replace(/\.$/, '') ?? ''
  );
}
