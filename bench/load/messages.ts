/** What the processes of the load test tell each other. All of them are forked, on this machine, and end with the test. */

/** The certificates that the people's requests are signed with. */
export interface Trust {
  readonly rootPem: string;
  readonly chainPem: string;
}

/** To a service, once. */
export interface ServiceInput extends Trust {
  /** Where `assistant.yaml` and the database would be. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** From a service, whenever it is asked for `usage`. */
export interface Usage {
  readonly cpuMs: number;
  readonly rssMb: number;
  /** How long it was ready to run and had no processor, since it began. */
  readonly starvedMs: number;
}

/** To the people: who talks, how, and to whom. */
export interface Scene {
  /** Where the skill is; each turn goes to the next. */
  readonly urls: readonly string[];
  readonly people: number;
  /** Further people, who ask the model server itself: what they wait too long is the machine's doing and the test's, not ours. */
  readonly controls: number;
  readonly model: { readonly url: string; readonly key: string };
  /** Between a reply and the next turn, on average. */
  readonly pauseMs: number;
  readonly forMs: number;
}

/** From the people: one turn. */
export interface TurnTaken {
  /** Questions go to a model, commands to none; controls ask the model without us. */
  readonly kind: 'question' | 'command' | 'control';
  /** Since the scene began. */
  readonly startedAtMs: number;
  readonly replyMs: number;
  /** What was wrong with the reply; absent when all was right. */
  readonly failure?: string;
}

/** From the people, after a scene. */
export interface SceneTaken {
  readonly turns: readonly TurnTaken[];
  /** Progressive directives they got. */
  readonly directives: number;
}
