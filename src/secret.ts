/** Where a secret's text comes from when it may change while the process runs. */
export interface SecretOrigin {
  /** The newest text known; may look for a newer one in the background. */
  read(): string;
  /** Looks for a newer text now. Rejects when that cannot be done. */
  renew(): Promise<void>;
}

/**
 * A key or token that does not show itself: printed, logged, thrown or put into JSON it reads `[secret]`. Only `reveal()`
 * gives the text, so every place that uses one can be found by that word.
 */
export class Secret {
  readonly #origin: SecretOrigin;

  constructor(text: string | SecretOrigin) {
    this.#origin = typeof text === 'string' ? { read: () => text, renew: () => Promise.resolve() } : text;
  }

  /** The text itself, for the header or the hash it is meant for. Asked for anew with every use, it follows a rotation. */
  reveal(): string {
    return this.#origin.read();
  }

  /** Looks for a newer text, for when this one was not accepted. Does nothing where the text is all there is. */
  renew(): Promise<void> {
    return this.#origin.renew();
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  /** What `console.log` and `util.inspect` show. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[secret]';
  }
}
