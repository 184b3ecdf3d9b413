/** What stands around a name in "open …" in any language, without the wake word: "öffne", "abrir", "を開いて". A question is longer. */
const longestOpener = 12;
const wakeWord = /^(?:alexa|アレクサ|أليكسا)[,،、]?\s*/iu;

/** Whether a line typed at a terminal asks Alexa to open the skill by one of its names, in any language, without a question. */
export function opensSkill(line: string, invocationNames: readonly string[]): boolean {
  const words = line.trim().replace(wakeWord, '').toLowerCase();
  if (/^(?:open|launch|start) /.test(words)) return true;
  const name = invocationNames.find((known) => known !== '' && words.includes(known.toLowerCase()));
  return name !== undefined && words.replace(name.toLowerCase(), '').trim().length <= longestOpener;
}
