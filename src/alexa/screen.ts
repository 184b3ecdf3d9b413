import type { interfaces } from 'ask-sdk-model';
import { answerDocument } from './screen/answer-document.ts';
import { aplText } from './screen/apl-text.ts';
import { suggestions } from './screen/suggestions.ts';

type RenderDocument = interfaces.alexa.presentation.apl.RenderDocumentDirective;

export interface RenderDocumentOptions {
  /** BCP 47 tag of the language shown. */
  readonly locale: string;
  /** The version that the device can show, from `aplVersion`. */
  readonly aplVersion: string;
  /** Whether a part of the answer is still to be told. */
  readonly canGoOn: boolean;
}

// With speech and card a response stays under 64 KB in any script.
const maxAnswerLength = 4_000;
const maxQuestionLength = 200;

/** Names what is on the screen, for commands to it. */
const token = 'wellspoken-answer';

/** Scripts that are written from right to left, among Alexa's languages. */
const rightToLeft = /^ar\b/i;

/**
 * Shows a question and its answer, with at most three things to touch, on rectangular and round screens. What was said goes in as data and
 * never into the document, so that nothing in it can be taken for an expression; too long an answer is cut at a word.
 */
export function renderDocument(
  question: string,
  answer: string,
  options: RenderDocumentOptions,
): RenderDocument {
  const { locale, aplVersion, canGoOn } = options;
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token,
    document: {
      ...answerDocument,
      version: aplVersion,
      lang: locale,
      layoutDirection: rightToLeft.test(locale) ? 'RTL' : 'LTR',
    },
    datasources: {
      answer: {
        question: aplText(question.replaceAll(/\s+/g, ' '), maxQuestionLength),
        text: aplText(answer, maxAnswerLength),
        suggestions: suggestions(locale, canGoOn),
      },
    },
  };
}
