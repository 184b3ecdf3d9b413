import { resolve } from 'node:path';
import type { LateParts } from './lambda-bundle-parts.ts';

/**
 * What a cold start of the direct Lambda leaves for later. A conversation opens without a question ("Alexa, open …"), so what asks a model,
 * reads its answer and looks for what must not be said can wait for the first; the rest is for some functions only. A file that is needed
 * earlier than it is thought to be is loaded earlier, and nothing else changes.
 */
export const lateParts: LateParts = {
  question: source(
    'turn/answer.ts',
    'turn/awaited-call.ts',
    'turn/offer-tools.ts',
    'turn/tool-work.ts',
    'turn/rest.ts',
    'turn/steer.ts',
    'alexa/intent.ts',
    'privacy/redact/redactor.ts',
    'safety/crisis-answer.ts',
    'safety/input.ts',
    'safety/output.ts',
    'speech/cues.ts',
    'speech/sentences.ts',
    'speech/sentence-stream.ts',
    'speech/speakable.ts',
    'model/anthropic-body.ts',
    'model/anthropic-events.ts',
    'model/errors.ts',
    'model/network-error.ts',
    'model/post.ts',
    'model/sse.ts',
    'model/transcript.ts',
  ),
  tools: source('config/complete-tools.ts', 'tools/create-toolbox.ts'),
  summary: source('turn/summarise.ts', 'memory/summary.ts'),
  screen: source('alexa/screen.ts'),
  http: source('alexa/handler.ts'),
  start: source('aws/aws-failure.ts'),
  aws: source('store/dynamodb.ts', 'aws/json-service.ts', 'aws/exchange.ts', 'aws/signer.ts'),
  chat: source('model/openai-chat.ts'),
  bedrock: source('model/bedrock.ts'),
  scripted: source('model/scripted.ts'),
};

function source(...files: readonly string[]): string[] {
  return files.map((file) => resolve(import.meta.dirname, '../src', file));
}
