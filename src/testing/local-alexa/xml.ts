export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** Text is not well-formed XML; the message says what is wrong and at which character. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

const tag = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));
const forbidden = /[\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{fffe}\u{ffff}\p{Cs}]/u;
/** Deeper than any speech needs, and shallow enough that nobody who walks the tree runs out of stack. */
const maxDepth = 100;

/**
 * Parses one XML 1.0 element as strictly as a parser must: a single root, matching tags, quoted and unique attributes, known
 * entities only, no control characters. Comments, CDATA, processing instructions and DOCTYPE are refused: no spoken
 * reply needs them. Throws `XmlError`.
 */
export function parseXml(text: string): XmlElement {
  const badCharacter = forbidden.exec(text);
  if (badCharacter) {
    const code = badCharacter[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw new XmlError(`character U+${code} at ${badCharacter.index} is not allowed in XML`);
  }
  const root: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open: OpenElement[] = [root];
  for (let at = 0; at < text.length; ) {
    const parent = open.at(-1) ?? root;
    if (text[at] !== '<') {
      const end = text.indexOf('<', at);
      const run = text.slice(at, end === -1 ? text.length : end);
      parent.children.push(unescape(run, at));
      at += run.length;
      continue;
    }
    tag.lastIndex = at;
    const match = tag.exec(text);
    if (!match) throw new XmlError(`"${text.slice(at, at + 20)}" at ${at} is not a tag`);
    const [whole, closing, name = '', attributes = '', selfClosing] = match;
    if (closing) {
      if (attributes || selfClosing || parent.name !== name || open.length === 1) {
        throw new XmlError(`</${name}> at ${at} closes nothing that is open`);
      }
      open.pop();
    } else {
      const element: OpenElement = { name, attributes: readAttributes(attributes, at), children: [] };
      parent.children.push(element);
      if (!selfClosing) open.push(element);
      if (open.length > maxDepth) throw new XmlError(`more than ${maxDepth} tags are open at ${at}`);
    }
    at += whole.length;
  }
  if (open.length > 1) throw new XmlError(`<${open.at(-1)?.name}> is never closed`);
  return onlyElement(root);
}

function onlyElement(root: OpenElement): XmlElement {
  const [element, ...others] = root.children.filter(
    (child) => typeof child !== 'string' || child.trim() !== '',
  );
  if (element === undefined || typeof element === 'string' || others.length > 0) {
    throw new XmlError('the text is not one single element');
  }
  return element;
}

function readAttributes(source: string, at: number): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', doubleQuoted, singleQuoted] of source.matchAll(attribute)) {
    if (found.has(name)) throw new XmlError(`attribute ${name} occurs twice in the tag at ${at}`);
    found.set(name, unescape(doubleQuoted ?? singleQuoted ?? '', at));
  }
  return found;
}

function unescape(text: string, at: number): string {
  return text.replace(
    /&(?:([a-z]+);|#(\d+);|#x([\da-fA-F]+);)?/g,
    (whole, name?: string, decimal?: string, hex?: string) => {
      const named = name === undefined ? undefined : entities.get(name);
      if (named !== undefined) return named;
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : Number.NaN;
      if (!(code <= 0x10ffff) || forbidden.test(String.fromCodePoint(code))) {
        throw new XmlError(`"${whole}" near character ${at} must be written &amp; or as a known entity`);
      }
      return String.fromCodePoint(code);
    },
  );
}
