import type { ResponseEnvelope } from 'ask-sdk-model';

/** What our screens show. */
export interface ScreenData {
  readonly question: string;
  readonly text: string;
  readonly suggestions: readonly { readonly words: string; readonly label: string }[];
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '<br>': '\n' };

/** The data of the response's screen as plain text; `undefined` where it shows none of ours. */
export function screenData(response: ResponseEnvelope | undefined): ScreenData | undefined {
  for (const directive of response?.response.directives ?? []) {
    const { datasources } = directive as { datasources?: { answer?: Partial<ScreenData> } };
    const answer = datasources?.answer;
    if (answer !== undefined && typeof answer.text === 'string') {
      const { question = '', text, suggestions = [] } = answer;
      return { question: plain(question), text: plain(text), suggestions };
    }
  }
  return undefined;
}

/** APL reads markup in texts, so the skill escapes what is said. */
function plain(text: string): string {
  return text.replaceAll(/&lt;|&gt;|&amp;|<br>/g, (found) => entities[found] ?? found);
}
