/** What every function pays, whatever it does. */
export function handler(): Promise<object> {
  return Promise.resolve({ version: '1.0', response: { shouldEndSession: false } });
}
