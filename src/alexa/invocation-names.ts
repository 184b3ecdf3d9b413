/**
 * What opens the skill as we ship it, by language: "Alexa, open clever friend". Each says the same, is native, and names neither a person
 * nor anybody's brand (Choose the Invocation Name for a Custom Skill).
 */
export const invocationNames: ReadonlyMap<string, string> = new Map([
  ['ar', 'صديقتي الذكية'],
  ['de', 'kluge freundin'],
  ['en', 'clever friend'],
  ['es', 'amiga sabia'],
  ['fr', 'amie futée'],
  ['hi', 'समझदार दोस्त'],
  ['it', 'saggia amica'],
  ['ja', '物知りな友達'],
  ['nl', 'slimme vriend'],
  ['pt', 'amiga esperta'],
]);

/** Every name that may leak into what was heard: the configured one, and the shipped ones of other languages. */
export function leakingNames(invocationName: string): readonly string[] {
  return [invocationName, ...invocationNames.values()];
}
