export { type Assistant, type AssistantParts, createAssistant } from './assistant.ts';
export type { Clock } from './clock.ts';
export type { Config, ConfigInput } from './config/config.ts';
export { loadConfig } from './config/load.ts';
export { parseConfig } from './config/parse.ts';
export { type ErrorCode, errorKinds, type Stage, WellspokenError } from './errors.ts';
export type {
  LanguageModel,
  ModelMessage,
  ModelPart,
  ModelRequest,
  ModelUsage,
  StopReason,
} from './model/model.ts';
export type { PutOptions, Store, StoreItem, StoreKey } from './store/store.ts';
export type { AttemptCost, TurnEvent } from './turn/events.ts';
export type { Intention } from './turn/intention.ts';
export type { Reply, TurnRequest } from './turn/request.ts';
