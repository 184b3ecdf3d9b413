import type { RequestEnvelope, Response } from 'ask-sdk-model';

/** The parts of `HandlerInput` of ask-sdk-core v2 that we use, so that a skill brings its own version of that package and we bring none. */
export interface AskSdkInput {
  readonly requestEnvelope: RequestEnvelope;
  /** What the hosting passed to `skill.invoke`: in a Lambda its context, behind the express adapter nothing. */
  readonly context?: unknown;
  readonly attributesManager: {
    getSessionAttributes(): Record<string, unknown>;
    setSessionAttributes(attributes: Record<string, unknown>): void;
  };
}

/** A `RequestHandler` of ask-sdk-core v2. */
export interface AskSdkRequestHandler {
  canHandle(input: AskSdkInput): boolean;
  handle(input: AskSdkInput): Promise<Response>;
}

/** An `ErrorHandler` of ask-sdk-core v2. */
export interface AskSdkErrorHandler {
  canHandle(input: AskSdkInput, error: Error): boolean;
  handle(input: AskSdkInput, error: Error): Response;
}
