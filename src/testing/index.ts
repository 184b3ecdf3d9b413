export { type FakeClock, fakeClock } from './fake-clock.ts';
export type { Failure } from './gateway/failure.ts';
export { failures } from './gateway/failures.ts';
export { createStandInGateway, type StandInGateway, type StandInGatewayOptions } from './gateway/gateway.ts';
export type { GatewayCall } from './gateway/gateway-call.ts';
export type { GatewayRequest } from './gateway/gateway-request.ts';
export { outcomes } from './gateway/outcomes.ts';
export type { Oddity, Script, ScriptFunction } from './gateway/script.ts';
export type { DirectiveAnswer } from './local-alexa/alexa-turn.ts';
export {
  type CertificateAuthority,
  createCertificateAuthority,
  type IssuedCertificate,
  type IssueOptions,
} from './local-alexa/certificates.ts';
export { buildEnvelope } from './local-alexa/envelope.ts';
export type { Heard, ReceivedDirective, TimelineEntry } from './local-alexa/heard.ts';
export { createLocalAlexa, type LocalAlexa, type LocalAlexaOptions } from './local-alexa/local-alexa.ts';
export { checkDirective, checkResponse } from './local-alexa/platform-rules.ts';
export type { PlaybackBehavior, PlayedSpeech } from './local-alexa/playback.ts';
export { renderTimeline } from './local-alexa/render-timeline.ts';
export { buildRequest, requestTypes } from './local-alexa/requests.ts';
export type { Skill, SkillFunction } from './local-alexa/skill.ts';
export type { Violation } from './local-alexa/violation.ts';
export { type StoreUnderTest, storeContract } from '../store/contract.ts';
