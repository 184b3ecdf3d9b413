import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';

// Nothing is asked of anybody, and nothing stays behind.
process.env['WELLSPOKEN_STORE'] = 'memory:';
process.env['LOG_LEVEL'] = 'error';
process.env['WELLSPOKEN_CONFIG'] = 'models: { provider: scripted }';

export type Handler = (event: RequestEnvelope, context: unknown) => Promise<ResponseEnvelope>;

const typescript = await import('../typescript/lambda.ts');
// JavaScript without types is what this one is about.
const javascriptModule: string = '../javascript/lambda.js';
const javascript = (await import(javascriptModule)) as { readonly handler: Handler };

/** Both skills, as Lambda calls them. */
export const skills: readonly { readonly language: string; readonly handler: Handler }[] = [
  { language: 'TypeScript', handler: typescript.handler },
  { language: 'JavaScript', handler: javascript.handler },
];
