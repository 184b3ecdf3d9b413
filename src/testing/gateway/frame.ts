/** One write of an answer. */
export interface Frame {
  readonly data: string | Uint8Array;
  /** Text tokens the model must have written before this frame is due; `undefined` for what is sent at once. */
  readonly afterTextTokens: number | undefined;
  /** Output tokens that are the client's (and on its bill) once this frame is sent. */
  readonly tokens: number;
}

/** The connection's end in place of further frames. */
export interface Break {
  readonly how: 'hang' | 'reset' | 'cut' | 'end';
}

/** One server-sent event. */
export function sseEvent(event: string, data: object): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
