/** Which table, and where, as far as the address says. */
export interface DynamoDbAddress {
  readonly table: string;
  readonly region?: string;
  /** Of a server other than Amazon's own, such as a local one. */
  readonly endpoint?: string;
}

/**
 * Reads `dynamodb://<table>[?region=<region>][&endpoint=<url>]`. Throws an `Error` that says what is wrong and repeats nothing of it.
 * Names of tables: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
 */
export function parseDynamoDbAddress(url: string): DynamoDbAddress {
  // Not by `URL`: a table may be named in capitals, which it would make small.
  const [, table = '', query = ''] = /^dynamodb:\/\/([^?]*)\??(.*)$/is.exec(url) ?? [];
  if (table === '') throw new Error('The name of the table is missing after dynamodb://.');
  if (!/^[A-Za-z0-9_.-]{3,255}$/.test(table)) throw new Error('That is not the name of a table.');
  const settings = new URLSearchParams(query);
  if ([...settings.keys()].some((name) => name !== 'region' && name !== 'endpoint')) {
    throw new Error('After the ? only region and endpoint have a meaning for DynamoDB.');
  }
  const region = settings.get('region');
  const endpoint = settings.get('endpoint');
  if (region !== null && !/^[a-z]{2,}(-[a-z0-9]+)+$/.test(region)) throw new Error('That is not a region.');
  if (endpoint !== null && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? '')) {
    throw new Error('The endpoint is not an http or https address.');
  }
  return { table, ...(region === null ? {} : { region }), ...(endpoint === null ? {} : { endpoint }) };
}
