import type { Secret } from '../secret.ts';

/** The values of configured headers, read anew with every call so that they follow a rotation. A bare token in `Authorization` becomes a bearer. */
export function headerValues(
  headerVariables: Readonly<Record<string, string>> | undefined,
  secrets: Readonly<Record<string, Secret>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headerVariables ?? {}).map(([header, variable]) => {
      const value = secrets[variable]?.reveal() ?? '';
      const isBareToken = header.toLowerCase() === 'authorization' && !value.includes(' ');
      return [header.toLowerCase(), isBareToken ? `Bearer ${value}` : value];
    }),
  );
}
