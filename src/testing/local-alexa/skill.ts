/** A skill as an HTTPS endpoint sees it: headers and bytes in, status and body out. */
export type SkillFunction = (request: {
  headers: Record<string, string>;
  body: Uint8Array;
}) => Promise<{ status: number; body: string | Uint8Array }>;

/** Where the skill is: the URL of its endpoint, a function in this process, or a Lambda handler. */
export type Skill = string | SkillFunction | { readonly lambda: (event: never, context: never) => unknown };

export interface SkillAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * Hands a request to the skill. The body goes as bytes to an endpoint and as a fresh object to a Lambda, whose result is turned
 * into JSON as AWS does. Rejects when there is no answer: the connection failed or the function threw.
 */
export async function callSkill(
  skill: Skill,
  { headers, body }: { headers: Record<string, string>; body: Uint8Array },
  signal: AbortSignal,
): Promise<SkillAnswer> {
  if (typeof skill === 'string') {
    const response = await fetch(skill, {
      method: 'POST',
      headers,
      body: Buffer.from(body),
      redirect: 'manual',
      signal,
    });
    return { status: response.status, body: await response.text() };
  }
  if (typeof skill === 'function') {
    const answer = await skill({ headers: { ...headers }, body: Uint8Array.from(body) });
    return { status: answer.status, body: Buffer.from(answer.body).toString('utf8') };
  }
  const handler = skill.lambda as (event: unknown, context: unknown) => unknown;
  const event: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
  const context = {
    functionName: 'local-alexa',
    awsRequestId: crypto.randomUUID(),
    getRemainingTimeInMillis: () => 10_000,
  };
  const result = await handler(event, context);
  return { status: 200, body: JSON.stringify(result ?? null) };
}
