/** A custom skill's interaction model, as `skill-package/interactionModels/custom/<locale>.json` holds it; the parts that we write or read. */
export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly modelConfiguration?: {
        readonly fallbackIntentSensitivity?: { readonly level: string };
      };
      readonly intents: readonly ModelIntent[];
      readonly types?: readonly SlotType[];
    };
    /** Intents whose slots a response may ask for (Dialog Interface Reference: the directives need a dialog model). */
    readonly dialog?: {
      readonly delegationStrategy: 'ALWAYS' | 'SKILL_RESPONSE';
      readonly intents: readonly DialogIntent[];
    };
    readonly prompts?: readonly {
      readonly id: string;
      readonly variations: readonly { readonly type: string; readonly value: string }[];
    }[];
  };
}

export interface DialogIntent {
  readonly name: string;
  readonly confirmationRequired: boolean;
  readonly prompts: object;
  readonly slots: readonly {
    readonly name: string;
    readonly type: string;
    readonly confirmationRequired: boolean;
    readonly elicitationRequired: boolean;
    readonly prompts: { readonly elicitation?: string; readonly confirmation?: string };
  }[];
}

export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly ModelSlot[];
  readonly samples?: readonly string[];
}

export interface ModelSlot {
  readonly name: string;
  readonly type: string;
  /** What people say when asked for the slot. */
  readonly samples?: readonly string[];
}

export interface SlotType {
  readonly name: string;
  readonly values?: readonly SlotValue[];
  /** A catalogue that Amazon keeps, in place of values. */
  readonly valueSupplier?: unknown;
}

export interface SlotValue {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}
