import { wrapColumns } from '../../testing/local-alexa/display-width.ts';
import { renderTimeline } from '../../testing/local-alexa/render-timeline.ts';
import type { AttemptCost, TurnEvent } from '../../turn/events.ts';
import type { ShownTurn } from './speaker.ts';

/** What the marks of the timeline mean. */
export const legend =
  '░ working  · text arriving  ▼ early speech sent  ▓ █ spoken  ╌ silence  ◆ reply  ╎ our deadline  ┊ Alexa’s';

/** A turn for the terminal: the timeline with what was heard, the card, then the model, its tokens and the money. */
export function showTurn({ heard, events, deadlineMs }: ShownTurn): string {
  const tokensAtMs = events.filter(({ type }) => type === 'think-delta').map(({ atMs }) => atMs);
  const blocks = [renderTimeline(heard, { tokensAtMs, deadlineMs }), cardText(heard), costText(events)];
  return `${blocks.filter((block) => block !== '').join('\n')}\n`;
}

function cardText({ card, speech }: ShownTurn['heard']): string {
  if (card === undefined) return '';
  const { title = '', content, text } = card as { title?: string; content?: string; text?: string };
  const body = content ?? text ?? '';
  if (speech.startsWith(body)) return `  card: ${title} (the words above)`;
  return [`  card: ${title}`, ...wrapColumns(body, 90, 12).map((line) => `  │ ${line}`)].join('\n');
}

function costText(events: readonly TurnEvent[]): string {
  const attempts = events.filter((event) => event.type === 'think-end' || event.type === 'think-error');
  const started = events.filter(({ type }) => type === 'think-start').length;
  if (started === 0) return '  no model was asked';
  const tools = events.flatMap((event) =>
    event.type === 'think-tool-end'
      ? [`  tool ${event.name} · ${event.outcome} · ${(event.tookMs / 1_000).toFixed(2)} s`]
      : [],
  );
  const lines = attempts.map((attempt) => {
    const failure = attempt.type === 'think-error' ? ` · failed: ${attempt.code}` : '';
    return `  ${attempt.model} (${attempt.provider})${failure}${firstToken(attempt)} · ${tokens(attempt)} · ${money(attempt)}`;
  });
  if (started > attempts.length) lines.push('  the model is still writing; say “go on” to hear the rest');
  return [...lines, ...tools].join('\n');
}

function firstToken({ firstTokenMs }: AttemptCost): string {
  return firstTokenMs === undefined ? '' : ` · first token ${(firstTokenMs / 1_000).toFixed(2)} s`;
}

function tokens({ usage }: AttemptCost): string {
  const input = usage.inputTokens + usage.cacheReadTokens + usage.cacheWriteTokens;
  return `${input} tokens in, ${usage.outputTokens} out`;
}

function money({ usd, estimated }: AttemptCost): string {
  return `$${usd.toFixed(6)}${estimated ? ' (estimated)' : ''}`;
}
