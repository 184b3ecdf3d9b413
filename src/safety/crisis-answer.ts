import { safetyLanguageFor } from './language-for.ts';
import {
  type CrisisRule,
  type Helplines,
  type Phone,
  type SafetyLanguage,
  urgentRules,
} from './language/shape.ts';

/** What somebody in need hears and sees. */
export interface CrisisAnswer {
  /** Speakable text in the locale's language, its numbers said digit by digit. */
  readonly speech: string;
  /** The same with its numbers in digits, to be read and dialled. */
  readonly card: { readonly title: string; readonly text: string };
}

/**
 * The answer to somebody in need: a caring sentence, whom to call, who listens. Numbers are those of the locale's country; for a
 * locale we have none of, it says "your local emergency number" rather than a wrong one.
 */
export function crisisAnswer(rule: CrisisRule, locale: string): CrisisAnswer {
  const language = safetyLanguageFor(locale);
  const country = countryOf(locale);
  const textWith = (write: (phone: Phone) => string) =>
    sentencesOf(rule, language, country, write).join(language.isUnspaced ? '' : ' ');
  return {
    speech: textWith(([number, spoken]) => spoken ?? spokenNumber(number, language)),
    card: { title: language.answers.title, text: textWith(([number]) => number) },
  };
}

/**
 * For the system prompt, in English: whom to send people to. The model is the second net, for those whose words `checkInput` does not
 * know; without this it may name another country's numbers.
 */
export function crisisInstruction(locale: string): string {
  const rule =
    'When somebody seems to be in danger, hurt, or thinking of harming themselves, be warm and brief, and say first whom to call.';
  const country = countryOf(locale);
  if (country === undefined) return `${rule} Say "your local emergency number"; you do not know it.`;
  const { medical, fire, police, lines } = country;
  const numbers = [
    `ambulance ${medical[0]}`,
    ...(fire ? [`fire brigade ${fire[0]}`] : []),
    ...(police ? [`police ${police[0]}`] : []),
    ...Object.entries(lines).map(([need, [name, number]]) => `${need}: ${name} ${number}`),
  ];
  return `${rule} Here: ${numbers.join(', ')}. Say numbers digit by digit.`;
}

function countryOf(locale: string): Helplines | undefined {
  const { helplines } = safetyLanguageFor(locale);
  return Object.hasOwn(helplines, locale) ? helplines[locale] : undefined;
}

function sentencesOf(
  rule: CrisisRule,
  { answers }: SafetyLanguage,
  country: Helplines | undefined,
  write: (phone: Phone) => string,
): string[] {
  const number = country === undefined ? answers.localNumber : write(emergencyNumber(rule, country));
  const isUrgent = urgentRules.has(rule);
  const call = (isUrgent ? answers.callNow : answers.ifInDanger).replace('{number}', number);
  const line = country?.lines[rule];
  if (line === undefined) return [answers.opening[rule], call];
  const [name, ...phone] = line;
  const listen = answers.helpline.replace('{name}', name).replace('{number}', write(phone));
  return isUrgent ? [answers.opening[rule], call, listen] : [answers.opening[rule], listen, call];
}

function emergencyNumber(rule: CrisisRule, { medical, fire, police }: Helplines): Phone {
  if (rule === 'fire') return fire ?? medical;
  return rule === 'intruder' || rule === 'abuse' ? (police ?? medical) : medical;
}

/** Digit by digit, with a comma's pause where the number has a space. */
function spokenNumber(number: string, { answers, isUnspaced }: SafetyLanguage): string {
  const words = answers.digits.split(' ');
  const group = (digits: string) => Array.from(digits, (digit) => words[Number(digit)] ?? digit);
  return number
    .split(' ')
    .map((digits) => group(digits).join(isUnspaced ? '・' : ' '))
    .join(isUnspaced ? '、' : ', ');
}
