/**
 * Reads headers as OpenTelemetry writes them in one variable: `api-key=abc,team=voice%20apps`. A pair that cannot be read is left out.
 * https://opentelemetry.io/docs/specs/otel/protocol/exporter/#specifying-headers-via-environment-variables
 */
export function readOtlpHeaders(text: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const pair of text.split(',')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(at, 0)).trim().toLowerCase();
    const value = decoded(pair.slice(at + 1).trim());
    // Node refuses a request with any other, and with it the whole batch.
    if (
      /^[\w!#$%&'*+.^`|~-]+$/.test(name) &&
      value !== undefined &&
      /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
    ) {
      headers[name] = value;
    }
  }
  return headers;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
