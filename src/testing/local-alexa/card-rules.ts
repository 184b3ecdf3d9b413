import { asRecord } from './as-record.ts';
import type { ResponseSubject } from './response-subject.ts';
import type { Rule } from './violation.ts';

const maxCardCharacters = 8_000;
const maxImageUrlCharacters = 2_000;
const textFieldOf: Readonly<Record<string, string | undefined>> = {
  Simple: 'content',
  Standard: 'text',
  LinkAccount: undefined,
  AskForPermissionsConsent: undefined,
};

/** What is shown in the Alexa app. */
export const cardRules: readonly Rule<ResponseSubject>[] = [
  {
    id: 'card/shape',
    source: 'Request and Response JSON Reference, card object',
    refuses: true,
    check({ response }) {
      if (response['card'] === undefined || response['card'] === null) return undefined;
      const card = asRecord(response['card']);
      const type = card?.['type'];
      if (typeof type !== 'string' || !Object.hasOwn(textFieldOf, type))
        return `type ${JSON.stringify(type)} is not known`;
      const field = textFieldOf[type];
      const hasText = field === undefined || typeof card?.[field] === 'string';
      if (!hasText) return `a ${type} card has its words in \`${field}\``;
      if (type === 'AskForPermissionsConsent' && !Array.isArray(card?.['permissions']))
        return 'it needs `permissions`';
      return undefined;
    },
  },
  {
    id: 'card/length',
    source:
      'Request and Response JSON Reference, response limits: 8,000 characters over title, text and image addresses',
    refuses: true,
    check({ response }) {
      const card = asRecord(response['card']) ?? {};
      const parts = [card['title'], card['content'], card['text'], ...imageUrls(card)];
      const total = parts.reduce<number>(
        (sum, part) => sum + (typeof part === 'string' ? part.length : 0),
        0,
      );
      return total > maxCardCharacters ? `${total} characters exceed ${maxCardCharacters}` : undefined;
    },
  },
  {
    id: 'card/image',
    source: 'Request and Response JSON Reference, card images: HTTPS, at most 2,000 characters',
    refuses: true,
    check: ({ response }) =>
      imageUrls(asRecord(response['card']) ?? {}).flatMap((url) => {
        if (!/^https:\/\//i.test(url)) return [`"${url.slice(0, 40)}" is not an https address`];
        return url.length > maxImageUrlCharacters
          ? [`an address of ${url.length} characters is too long`]
          : [];
      }),
  },
];

function imageUrls(card: Readonly<Record<string, unknown>>): string[] {
  const { smallImageUrl, largeImageUrl } = asRecord(card['image']) ?? {};
  return [smallImageUrl, largeImageUrl].filter((url) => typeof url === 'string');
}
