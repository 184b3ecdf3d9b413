import { asRecord } from './as-record.ts';

/** What the next utterance fills, after a response with `Dialog.ElicitSlot`. */
export interface ElicitedSlot {
  readonly intent: string;
  readonly slot: string;
}

interface OpenSession {
  readonly id: string;
  attributes: object;
  answered: boolean;
  elicited: ElicitedSlot | undefined;
}

export interface SessionAfter {
  readonly sessionOpen: boolean;
  readonly microphoneOpen: boolean;
}

/** Alexa's side of a session: attributes are echoed, and the skill's `shouldEndSession` decides how it goes on. */
export class AlexaSession {
  #open: OpenSession | undefined;
  readonly #newId: () => string;
  readonly #hasScreen: boolean;

  constructor(newId: () => string, hasScreen: boolean) {
    this.#newId = newId;
    this.#hasScreen = hasScreen;
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  get elicited(): ElicitedSlot | undefined {
    return this.#open?.elicited;
  }

  /** The `session` of the next request. A launch always begins a new one. */
  next(requestType: string): { id: string; isNew: boolean; attributes: object } {
    if (requestType === 'LaunchRequest') this.end();
    this.#open ??= { id: this.#newId(), attributes: {}, answered: false, elicited: undefined };
    return { id: this.#open.id, isNew: !this.#open.answered, attributes: this.#open.attributes };
  }

  /** Takes in a valid response; `intentName` is the intent it answers. */
  answered(envelope: unknown, intentName: string | undefined): SessionAfter {
    const fields = asRecord(envelope) ?? {};
    const response = asRecord(fields['response']) ?? {};
    const flag = response['shouldEndSession'];
    // Without the key a device with a screen keeps the session for a while, its microphone closed; others end it.
    const stays = flag === false || flag === null || (flag === undefined && this.#hasScreen);
    if (!this.#open || !stays) {
      this.end();
      return { sessionOpen: false, microphoneOpen: false };
    }
    this.#open.answered = true;
    this.#open.attributes = asRecord(fields['sessionAttributes']) ?? {};
    this.#open.elicited = elicitedSlot(response['directives'], intentName);
    return { sessionOpen: true, microphoneOpen: flag !== undefined };
  }

  end(): void {
    this.#open = undefined;
  }
}

function elicitedSlot(directives: unknown, intentName: string | undefined): ElicitedSlot | undefined {
  for (const directive of Array.isArray(directives) ? directives : []) {
    const { type, slotToElicit, updatedIntent } = asRecord(directive) ?? {};
    const intent = asRecord(updatedIntent)?.['name'] ?? intentName;
    if (type === 'Dialog.ElicitSlot' && typeof slotToElicit === 'string' && typeof intent === 'string') {
      return { intent, slot: slotToElicit };
    }
  }
  return undefined;
}
