/** Request headers as any server hands them over: a `Headers` object, or a plain one with names in any letter case. */
export type RequestHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The value of a header, or `undefined` when it is absent, empty, or sent more than once. */
export function readHeader(headers: RequestHeaders, name: string): string | undefined {
  const values = isHeaders(headers)
    ? [headers.get(name) ?? '']
    : Object.entries(headers)
        .filter(([key]) => key.toLowerCase() === name)
        .flatMap(([, value]) => value ?? []);
  const [value, ...more] = values;
  return typeof value !== 'string' || value === '' || more.length > 0 ? undefined : value;
}

/** By its method and not by its class: HTTP libraries bring classes of their own. */
function isHeaders(headers: RequestHeaders): headers is Headers {
  return typeof headers['get' as keyof RequestHeaders] === 'function';
}
