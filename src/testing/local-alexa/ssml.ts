import { ssmlTags } from './ssml-tags.ts';
import { parseXml, type XmlElement } from './xml.ts';

export interface SpeechReading {
  /** What is spoken, as plain text with single spaces. */
  readonly text: string;
  /** `text` without the parts inside `<lang>`, for judging its script. */
  readonly textInLocale: string;
  /** Silence asked for by `<break>`, in milliseconds. */
  readonly pauseMs: number;
  readonly audioCount: number;
  /** What Alexa would not accept; each names the tag. Empty for valid SSML. */
  readonly problems: readonly string[];
}

/** Estimates of what a device does for a break without a time; the SSML Reference likens them to comma, sentence, paragraph. */
const pauseMsByStrength: Readonly<Record<string, number>> = {
  strong: 400,
  'x-strong': 700,
  none: 0,
  'x-weak': 0,
};

/** Reads SSML as a device does and notes every departure from Alexa's dialect. Throws `XmlError` when it is not well-formed. */
export function readSsml(ssml: string): SpeechReading {
  const root = parseXml(ssml);
  const reading = { text: '', textInLocale: '', pauseMs: 0, audioCount: 0, problems: [] as string[] };
  if (root.name !== 'speak') reading.problems.push(`the root is <${root.name}>, not <speak>`);
  visit(root, false);
  return { ...reading, text: squeeze(reading.text), textInLocale: squeeze(reading.textInLocale) };

  function visit(element: XmlElement, foreign: boolean): void {
    reading.problems.push(...tagProblems(element));
    if (element.name === 'speak' && element !== root) reading.problems.push('<speak> may not be nested');
    if (element.name === 'break') reading.pauseMs += breakMs(element);
    if (element.name === 'audio') reading.audioCount += 1;
    const isForeign = foreign || element.name === 'lang';
    const alias = element.name === 'sub' ? element.attributes.get('alias') : undefined;
    const spaced = element.name === 'p' || element.name === 's' || element.name === 'break';
    if (spaced) say(' ', isForeign);
    for (const child of alias === undefined ? element.children : [alias]) {
      if (typeof child === 'string') say(child, isForeign);
      else visit(child, isForeign);
    }
    if (spaced) say(' ', isForeign);
  }

  function say(text: string, foreign: boolean): void {
    reading.text += text;
    if (!foreign) reading.textInLocale += text;
  }
}

function tagProblems({ name, attributes, children }: XmlElement): string[] {
  const rule = Object.hasOwn(ssmlTags, name) ? ssmlTags[name] : undefined;
  if (!rule) return [`<${name}> is not a tag of Alexa's SSML`];
  const problems: string[] = [];
  for (const [attribute, value] of attributes) {
    const allowed = Object.hasOwn(rule.attributes, attribute) ? rule.attributes[attribute] : undefined;
    if (!allowed) problems.push(`<${name}> takes no attribute ${attribute}`);
    else if (allowed instanceof RegExp ? !allowed.test(value) : !allowed.includes(value)) {
      problems.push(`<${name} ${attribute}="${value}"> is not a value Alexa knows`);
    }
  }
  for (const attribute of rule.required ?? []) {
    if (!attributes.has(attribute)) problems.push(`<${name}> needs the attribute ${attribute}`);
  }
  if (rule.anyOf && !rule.anyOf.some((attribute) => attributes.has(attribute))) {
    problems.push(`<${name}> needs one of ${rule.anyOf.join(', ')}`);
  }
  if (rule.empty && children.length > 0) problems.push(`<${name}> must be empty`);
  return problems;
}

function breakMs({ attributes }: XmlElement): number {
  const [, amount = '', unit] = /^([\d.]+)(ms|s)$/.exec(attributes.get('time') ?? '') ?? [];
  if (unit) return Number(amount) * (unit === 's' ? 1_000 : 1);
  return pauseMsByStrength[attributes.get('strength') ?? 'medium'] ?? 250;
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
