export { createDirectLambda, type LambdaContext, type LambdaEvent } from './direct-lambda.ts';
export { forwarder } from './forwarder.ts';
export { handler } from './lambda-handler.ts';
