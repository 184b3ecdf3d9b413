export { type AnswerOptions, answerEnvelope, type OtherRequest, type TurnRunner } from './answer.ts';
export { claudeHandlers, type ClaudeHandlersOptions } from './ask-sdk.ts';
export { claudeErrorHandler, type ClaudeErrorHandlerOptions } from './ask-sdk-error-handler.ts';
export type { AskSdkErrorHandler, AskSdkInput, AskSdkRequestHandler } from './ask-sdk-types.ts';
export { carriers, restoreCarrier } from './carriers.ts';
export { type AlexaEnvelope, parseEnvelope } from './envelope.ts';
export {
  type AlexaHandler,
  type AlexaHandlerOptions,
  type AlexaHttpRequest,
  type AlexaHttpResponse,
  createAlexaHandler,
} from './handler.ts';
export type { RequestHeaders } from './headers.ts';
export { type AlexaRequest, readRequest, type ReadRequestOptions, type ReportedError } from './request.ts';
export { emptyResponse, toAlexaResponse, type ToAlexaResponseOptions } from './response.ts';
export { createRequestVerifier, type RequestVerifier, type RequestVerifierOptions } from './verify.ts';
