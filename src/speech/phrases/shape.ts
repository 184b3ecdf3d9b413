/** Everything the assistant says of its own accord, in one language: plain, speakable text. */
export interface Phrases {
  /** First launch: says that an AI answers, and invites a question. */
  readonly welcome: string;
  readonly welcomeBack: string;
  /** What one can ask and which commands there are. */
  readonly help: string;
  readonly goodbye: string;
  /** Asks for a question where none was asked yet. */
  readonly firstPrompt: string;
  /** Questions that keep the microphone open after an answer, to be varied. */
  readonly prompts: readonly string[];
  /** Asks whether to tell the rest. */
  readonly offerMore: string;
  /** Nothing was understood: asks for a whole sentence. */
  readonly askAgain: string;
  /** No sentence is ready in time: says how to hear the answer. */
  readonly takesLong: string;
  readonly nothingPending: string;
  readonly nothingToRepeat: string;
  readonly newTopic: string;
  /** The model declined to answer. */
  readonly refusal: string;
  /** The answer broke off in the middle: says so and asks whether to continue it. */
  readonly cutShort: string;
  /** At launch, before `offerMore`: an answer, or its rest, was not told yet. `{question}` is what was asked. */
  readonly pendingReady: string;
  /** Acknowledges a "no". */
  readonly allRight: string;
  /** Said while nothing is ready yet, to be varied. */
  readonly fillers: readonly string[];
  /** What a person meant, in words for the model. */
  readonly yes: string;
  readonly no: string;
  readonly sayShorter: string;
  readonly sayLonger: string;
  /** Acknowledges a fact to keep. */
  readonly remembered: string;
  readonly cannotRemember: string;
  /** Nothing is kept: says how to have something kept. */
  readonly knowsNothing: string;
  /** `{facts}` is what is kept, without a full stop at its end. */
  readonly knows: string;
  readonly forgotThat: string;
  readonly nothingToForget: string;
  /** Asks whether to delete everything about the person. */
  readonly confirmForget: string;
  /** Everything is deleted; `{count}` is how many entries that were, 0 as well. */
  readonly receipt: string;
  /** The person thought better of deleting. */
  readonly keptAfterAll: string;
  readonly keepsPrivate: string;
  readonly reported: string;
  readonly nothingToReport: string;
  /** Asks for consent: that it is an AI, where the words go, and that names and numbers are hidden from it. */
  readonly consentAsk: string;
  /** Invites a question. */
  readonly consentThanks: string;
  /** Closes: that nothing was kept, and how to come back. */
  readonly consentDeclined: string;
  /** Closes; `{count}` entries were deleted. */
  readonly consentWithdrawn: string;
  /** Before the first answer: that it comes from an AI and can be wrong. */
  readonly aiNotice: string;
  /** While a tool is at work, without words of its own. `{tool}` is what it is called. */
  readonly toolFiller: string;
  /** Asks whether a tool may do what it does. */
  readonly toolAsk: string;
  /** The same with `{values}`, what it would get. */
  readonly toolAskWith: string;
  /** A tool did what it was to do, and no model is there to say so. */
  readonly toolDone: string;
  /** It did not. */
  readonly toolFailed: string;
  /** It may have. */
  readonly toolUnknown: string;
  /** Why there is no answer. */
  readonly errors: Readonly<Record<ErrorPhrase, string>>;
}

export type ErrorPhrase =
  | 'busy'
  | 'slow'
  | 'unreachable'
  | 'misconfigured'
  | 'overBudget'
  | 'tooLong'
  | 'internal'
  | 'tooMany';
