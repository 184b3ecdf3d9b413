interface AlexaEvent {
  readonly request: {
    readonly type: string;
    readonly intent?: { readonly slots?: Readonly<Record<string, { readonly value?: string }>> };
  };
}

/** The least one can do: no check, no stream, no memory; one `fetch` and one JSON. */
export async function handler({ request }: AlexaEvent): Promise<object> {
  const question = request.intent?.slots?.['request']?.value;
  const text = question === undefined ? 'Hello! What would you like to know?' : await ask(question);
  const outputSpeech = { type: 'PlainText', text };
  return { version: '1.0', response: { outputSpeech, shouldEndSession: false } };
}

async function ask(question: string): Promise<string> {
  const response = await fetch(`${process.env['COMETAPI_BASE_URL']}/v1/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env['COMETAPI_KEY']}` },
    body: JSON.stringify({
      model: 'claude-haiku-5-5',
      max_tokens: 400,
      messages: [{ role: 'user', content: question }],
    }),
  });
  if (!response.ok) throw new Error(`The model answered ${response.status}.`);
  const { content } = (await response.json()) as { content: { text: string }[] };
  return content[0]?.text ?? '';
}
