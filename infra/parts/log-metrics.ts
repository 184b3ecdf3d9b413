import { FilterPattern, type IFilterPattern } from 'aws-cdk-lib/aws-logs';

/** A figure read off the log: lines with one of the messages whose fields match, counted, or one of their fields taken as the value. */
export interface LogMetric {
  readonly messages: readonly string[];
  readonly where?: Condition;
  /** The field whose value it is; lines are counted where left out. */
  readonly valueField?: string;
}

/** A field that is one of some texts, is there at all, or is a number up to a limit. */
export type Condition =
  | { readonly field: string; readonly oneOf: readonly string[] }
  | { readonly field: string; readonly isSet: true }
  | { readonly field: string; readonly atMost: number };

/** Alexa hangs up eight seconds after she sent; a second is for the way there and back. */
export const inTimeMs = 7_000;

/** What listeners noticed, and why, by the lines that `src/observe/` and `src/entry/` write. A test holds both together. */
export const logMetrics = {
  Turns: { messages: ['turn replied'] },
  TurnsInTime: { messages: ['turn replied'], where: { field: 'replyMs', atMost: inTimeMs } },
  Fallbacks: { messages: ['turn replied'], where: { field: 'code', isSet: true } },
  OverBudget: { messages: ['turn replied'], where: { field: 'code', oneOf: ['think/over-budget'] } },
  FirstWordMs: { messages: ['turn replied'], valueField: 'firstWordMs' },
  ReplyMs: { messages: ['turn replied'], valueField: 'replyMs' },
  ModelFailures: { messages: ['model failed'] },
  KeyRefused: {
    messages: ['model failed'],
    where: { field: 'code', oneOf: ['think/auth', 'think/billing'] },
  },
  StoreTrouble: { messages: ['store not read', 'store not written'] },
  NotStarted: { messages: ['function not started'] },
  NotForwarded: { messages: ['not forwarded'] },
} as const satisfies Record<string, LogMetric>;

export type LogMetricName = keyof typeof logMetrics;

/** The pattern of CloudWatch Logs that finds a metric's lines. */
export function filterPattern({ messages, where, valueField }: LogMetric): IFilterPattern {
  const isOneOf = (field: string, texts: readonly string[]) => {
    const patterns = texts.map((text) => FilterPattern.stringValue(`$.${field}`, '=', text));
    return patterns.length === 1 && patterns[0] ? patterns[0] : FilterPattern.any(...patterns);
  };
  const patterns = [isOneOf('message', messages)];
  if (where && 'oneOf' in where) patterns.push(isOneOf(where.field, where.oneOf));
  if (where && 'isSet' in where) patterns.push(FilterPattern.exists(`$.${where.field}`));
  if (where && 'atMost' in where)
    patterns.push(FilterPattern.numberValue(`$.${where.field}`, '<=', where.atMost));
  if (valueField) patterns.push(FilterPattern.numberValue(`$.${valueField}`, '>=', 0));
  return patterns.length === 1 && patterns[0] ? patterns[0] : FilterPattern.all(...patterns);
}
