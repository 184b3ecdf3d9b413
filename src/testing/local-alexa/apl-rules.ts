import { asRecord } from './as-record.ts';
import type { ResponseSubject } from './response-subject.ts';
import type { Rule } from './violation.ts';

const reference = 'Alexa.Presentation.APL Interface Reference';
const prefix = 'Alexa.Presentation.APL.';
/** A public skill got through with 65,000 characters and not with 99,000; Amazon names no limit of a document's own. */
const maxPresentationBytes = 64 * 1_024;

/** What is asked of directives that show something. */
export const aplRules: readonly Rule<ResponseSubject>[] = [
  {
    id: 'apl/no-screen',
    source: `${reference}: check supportedInterfaces before sending it; otherwise "directives are not supported"`,
    refuses: true,
    check: ({ request, directives }) =>
      request.aplMaxVersion === null
        ? ofApl(directives).map(({ type }) => `${type} goes to a device without a screen`)
        : undefined,
  },
  {
    id: 'apl/token',
    source: `${reference}: a token names the presentation, and commands go to the one that is shown`,
    refuses: true,
    check({ directives }) {
      const all = ofApl(directives);
      const shown = all.find(({ type }) => type === `${prefix}RenderDocument`);
      return all.flatMap(({ type, token }) => {
        if (typeof token !== 'string' || token === '') return [`${type} needs a token`];
        const isElsewhere =
          type === `${prefix}ExecuteCommands` && shown !== undefined && token !== shown.token;
        return isElsewhere ? [`commands for "${token}", while "${String(shown.token)}" is shown`] : [];
      });
    },
  },
  {
    id: 'apl/document',
    source: `${reference}: an APL document with a version and a mainTemplate, or a link to one`,
    refuses: true,
    check: ({ directives }) =>
      ofApl(directives)
        .filter(({ type }) => type === `${prefix}RenderDocument`)
        .flatMap(({ document }) => documentProblem(asRecord(document)) ?? []),
  },
  {
    id: 'apl/version',
    source: `${reference}: a device shows documents up to its runtime.maxVersion`,
    refuses: false,
    check: ({ request, directives }) =>
      ofApl(directives).flatMap(({ document }) => {
        const { version } = asRecord(document) ?? {};
        const { aplMaxVersion: max } = request;
        if (typeof version !== 'string' || !max || compareVersions(version, max) <= 0) return [];
        return [`a document of version ${version} goes to a device that shows ${max}`];
      }),
  },
  {
    id: 'apl/size',
    source:
      'Request and Response JSON Reference: it counts as part of the response; the limit is not confirmed',
    refuses: false,
    check: ({ directives }) =>
      ofApl(directives).flatMap((directive) => {
        const bytes = Buffer.byteLength(JSON.stringify(directive));
        return bytes > maxPresentationBytes ? [`${directive.type} of ${bytes} bytes may be too large`] : [];
      }),
  },
];

type AplDirective = Readonly<Record<string, unknown>> & { readonly type: string };

function ofApl(directives: readonly unknown[]): readonly AplDirective[] {
  return directives.flatMap((directive) => {
    const fields = asRecord(directive);
    const type = fields?.['type'];
    return typeof type === 'string' && type.startsWith(prefix) ? [{ ...fields, type }] : [];
  });
}

function documentProblem(document: Readonly<Record<string, unknown>> | undefined): string | undefined {
  if (document === undefined) return 'RenderDocument needs a document';
  const { type, src, version, mainTemplate } = document;
  if (type === 'Link') {
    return /^doc:\/\/alexa\/apl\/documents\/\S+$/.test(String(src))
      ? undefined
      : '`document.src` is no link to a document';
  }
  if (type !== 'APL') return '`document.type` must be APL or Link';
  if (typeof version !== 'string') return '`document.version` must be a string';
  return asRecord(mainTemplate) ? undefined : '`document.mainTemplate` is missing';
}

/** Negative, zero or positive, as the first is lower, the same or higher; by number, not by text. */
function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
