/** What a deletion removed: how many items of each kind. */
export interface Receipt {
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
}
