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
  };
}

export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly ModelSlot[];
  readonly samples?: readonly string[];
}

export interface ModelSlot {
  readonly name: string;
  readonly type: string;
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
