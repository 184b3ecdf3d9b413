import type { Recalled } from '../memory/memory.ts';
import type { ModelMessage, ModelRequest } from '../model/model.ts';
import type { Heard } from './heard.ts';
import type { TurnPorts } from './ports.ts';

/** What the model is asked. The system text depends on configuration and locale alone, so that a provider's prompt cache can hold it. */
export function promptFor(
  ports: TurnPorts,
  heard: Heard,
  recalled: Recalled,
  question: string,
): ModelRequest {
  const { settings } = ports;
  const messages: ModelMessage[] = (recalled.conversation?.exchanges ?? []).flatMap((exchange) => [
    { role: 'user', content: exchange.question },
    { role: 'assistant', content: exchange.answer },
  ]);
  return {
    system: systemText(ports, heard.locale),
    messages: [...messages, { role: 'user', content: question }],
    maxOutputTokens: settings.maxOutputTokens,
    format: 'answer',
    ...(settings.sendPseudonym ? { personPseudonym: heard.person } : {}),
  };
}

/** Asks for the part of an answer that was never written. Claude takes no half-written assistant message, so it is asked in words. */
export function continuationFor(
  ports: TurnPorts,
  heard: Heard,
  recalled: Recalled,
  asked: { readonly question: string; readonly written: readonly string[] },
): ModelRequest {
  const request = promptFor(ports, heard, withoutLast(recalled, asked.question), asked.question);
  return {
    ...request,
    messages: [
      ...request.messages,
      { role: 'assistant', content: asked.written.join(' ') },
      {
        role: 'user',
        content:
          'Your answer was cut off there. Go on from exactly that point to its end. Repeat nothing and add no introduction.',
      },
    ],
  };
}

/** The question that is continued is already the last exchange; asking it twice would confuse the model. */
function withoutLast(recalled: Recalled, question: string): Recalled {
  const exchanges = recalled.conversation?.exchanges ?? [];
  if (recalled.conversation === undefined || exchanges.at(-1)?.question !== question) return recalled;
  return { ...recalled, conversation: { ...recalled.conversation, exchanges: exchanges.slice(0, -1) } };
}

/** Every turn of a locale has the same text, and looking up a language's name costs more than the rest of the prompt. */
const systemTexts = new WeakMap<TurnPorts, Map<string, string>>();

function systemText(ports: TurnPorts, locale: string): string {
  const texts = systemTexts.get(ports) ?? new Map<string, string>();
  systemTexts.set(ports, texts);
  const text = texts.get(locale) ?? writeSystemText(ports, locale);
  texts.set(locale, text);
  return text;
}

function writeSystemText({ settings, discretion }: TurnPorts, locale: string): string {
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale;
  return [
    `You are ${settings.name}, an assistant that people talk to through a smart speaker. ${settings.persona.trim()}`,
    `Answer in ${language} (${locale}), whatever language the question seems to be in, unless the person asks for another one.`,
    'Everything in "speech" is read aloud and cannot be skimmed or reread:',
    '- Begin with the answer itself. No preamble, no repetition of the question.',
    '- Two or three short sentences, unless the person asks for more; then as many as it takes.',
    '- Plain spoken sentences: no lists, headings, markdown, links, emoji or code. Write numbers, units and symbols the way they are said.',
    '- Ask a question back only when you need it to answer.',
    'What the person said comes from speech recognition: it has no reliable spelling, punctuation or names, and words may be wrong or missing. Answer what was most likely meant. If you cannot tell, ask one short question.',
    ...(discretion !== undefined
      ? [
          'Words in square brackets such as [PERSON_1] or [EMAIL_2] stand for private details. Use them exactly as they are, as if they were the real thing; never explain or remark on them.',
        ]
      : []),
    'If you do not know, say so. You cannot look things up, play music or control devices.',
    '"card" is what the companion app shows: longer if that helps, with line breaks, or null when it would only repeat the speech.',
  ].join('\n');
}
