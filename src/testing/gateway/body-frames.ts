import type { Answer } from './answer.ts';
import { countTokens } from './count-tokens.ts';
import type { Frame } from './frame.ts';

/** A JSON body in two writes once the whole answer is written, so that a connection can break between them. */
export function bodyFrames(answer: Answer, body: object): readonly Frame[] {
  const bytes = Buffer.from(JSON.stringify(body));
  const middle = Math.floor(bytes.length / 2);
  const afterTextTokens = countTokens(answer.text);
  return [
    { data: bytes.subarray(0, middle), afterTextTokens, tokens: 0 },
    { data: bytes.subarray(middle), afterTextTokens, tokens: answer.usage.outputTokens },
  ];
}
