/** The sections of a file such as `~/.aws/credentials`, each with its settings by lower-case name. What is neither is passed over. */
export function readIni(text: string): Map<string, Readonly<Record<string, string>>> {
  const sections = new Map<string, Record<string, string>>();
  let section: Record<string, string> | undefined;
  for (const line of text.split(/\r?\n/)) {
    const title = /^\s*\[\s*([^\]]+?)\s*\]/.exec(line)?.[1]?.replace(/\s+/g, ' ');
    if (title !== undefined) {
      section = sections.get(title) ?? {};
      sections.set(title, section);
      continue;
    }
    // An indented line belongs to a nested setting, of which none is ours.
    const [, name, value] = /^([^\s=#;[][^\s=]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (section !== undefined && name !== undefined && value !== undefined)
      section[name.toLowerCase()] = value;
  }
  return sections;
}
