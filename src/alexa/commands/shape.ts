/** What a phrase asks for. */
export type SpokenCommand =
  | 'stop'
  | 'help'
  | 'go-on'
  | 'repeat'
  | 'new-topic'
  | 'shorter'
  | 'longer'
  | 'no'
  | 'yes';

/** Phrases of one language, separated by commas. A `courtesy` asks for nothing and may stand beside any command. */
export type CommandPhrases = Readonly<Record<SpokenCommand | 'courtesy', string>>;
