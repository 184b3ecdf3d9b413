/** A skill to talk to, turn by turn. */
export interface Contender {
  readonly name: string;
  /** Has a fact remembered, if it can do so at all. */
  remember(fact: string): Promise<void>;
  ask(question: string): Promise<string>;
  /** As after a new version is rolled out. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Where the model is, and a folder for what is kept. */
export interface Surroundings {
  readonly gatewayUrl: string;
  readonly gatewayKey: string;
  readonly folder: string;
}
