import type { Conversation } from './memory.ts';

/** Of somebody who never spoke. */
export const noConversation: Conversation = {
  exchanges: [],
  summary: '',
  facts: [],
  lastSaid: '',
  vault: '',
  lastAtMs: 0,
};
