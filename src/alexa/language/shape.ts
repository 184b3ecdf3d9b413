/** The words of one language that frame a question: Alexa leaves some out of the slot, and lets others through that do not belong there. */
export interface FrameWords {
  /** What begins a question, by the intent that takes the rest. */
  readonly questions: Readonly<Record<string, string>>;
  /**
   * With commas between: what else begins a sentence, for models without a catch-all. The place in the list names the intent
   * (`LeadAIntent`, `LeadBIntent` …), so it only ever grows at its end. At most 26.
   */
  readonly leads?: string;
  /** The same for what ends one (`TailAIntent` …), in languages that ask at the end of the sentence. */
  readonly tails?: string;
  /** With commas between: what stands in front of an invocation name, as in "ask clever friend". */
  readonly verbs?: string;
  /** What stands between name and question and says nothing itself. "about", "if" and their like stay: they are part of the question. */
  readonly links?: string;
}
