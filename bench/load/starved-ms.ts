import { readFileSync } from 'node:fs';

/**
 * How long this process has been ready to run while others had the processor, in milliseconds since it began (Linux: schedstat, of the thread
 * that runs the event loop); 0 where the system does not tell. What this grows by is nobody's share but the machine's.
 */
export function starvedMs(): number {
  try {
    const [, waitedNs] = readFileSync('/proc/self/schedstat', 'utf8').split(' ');
    return Number(waitedNs) / 1_000_000;
  } catch {
    return 0;
  }
}
