import { countTokens } from './count-tokens.ts';
import { isObject, listOrEmpty, objectOrEmpty, type JsonObject } from './json.ts';
import { latestToolResults, textOf, toolNames, type ToolResultSeen } from './tool-blocks.ts';

/** Anthropic's Messages API or OpenAI's Chat Completions. */
export type Protocol = 'messages' | 'chat';

/** A piece of the prompt in wire order (tools, system, messages), and whether a cache breakpoint follows it. */
export interface PromptPiece {
  readonly text: string;
  readonly breakpoint: boolean;
}

/** A legal model call, in the same terms for both protocols. What a script function gets to decide on. */
export interface GatewayRequest {
  readonly protocol: Protocol;
  readonly model: string;
  readonly system: string;
  /** Without system messages. */
  readonly messages: readonly { readonly role: string; readonly text: string }[];
  readonly lastUserText: string;
  readonly maxTokens: number | undefined;
  readonly stream: boolean;
  /** The schema asked for; an empty one where JSON is asked for without a schema; `undefined` for plain text. */
  readonly schema: JsonObject | undefined;
  /** Names of the tools that may be called. */
  readonly tools: readonly string[];
  /** What the tools said that were called last; empty where the last word is somebody's question. */
  readonly toolResults: readonly ToolResultSeen[];
  readonly prompt: readonly PromptPiece[];
  readonly body: JsonObject;
}

/** Reads a body that has passed the rules of its protocol. */
export function readGatewayRequest(protocol: Protocol, body: JsonObject): GatewayRequest {
  const all = listOrEmpty(body['messages'])
    .filter(isObject)
    .map((message) => ({ role: String(message['role']), text: textOf(message['content']) }));
  const isSystem = (role: string) => role === 'system' || role === 'developer';
  const messages = all.filter(({ role }) => !isSystem(role));
  const system = [textOf(body['system']), ...all.filter(({ role }) => isSystem(role)).map(({ text }) => text)]
    .filter((text) => text !== '')
    .join('\n');
  const maxTokens =
    protocol === 'chat' ? (body['max_completion_tokens'] ?? body['max_tokens']) : body['max_tokens'];
  return {
    protocol,
    model: String(body['model']),
    system,
    messages,
    lastUserText: messages.findLast(({ role }) => role === 'user')?.text ?? '',
    maxTokens: typeof maxTokens === 'number' ? maxTokens : undefined,
    stream: body['stream'] === true,
    schema: schemaOf(protocol, body, system),
    tools: toolNames(body),
    toolResults: latestToolResults(listOrEmpty(body['messages'])),
    prompt: promptOf(body),
    body,
  };
}

/** Input tokens of a prompt: all its text counted as one. */
export function promptTokens(prompt: readonly PromptPiece[]): number {
  return countTokens(prompt.map(({ text }) => text).join(''));
}

function schemaOf(protocol: Protocol, body: JsonObject, system: string): JsonObject | undefined {
  const format = objectOrEmpty(
    protocol === 'chat' ? body['response_format'] : objectOrEmpty(body['output_config'])['format'],
  );
  if (format['type'] === 'json_schema') {
    const holder = protocol === 'chat' ? objectOrEmpty(format['json_schema']) : format;
    return objectOrEmpty(holder['schema']);
  }
  const asksInWords = /json/i.test(system) && /speech/i.test(system);
  return format['type'] === 'json_object' || asksInWords ? {} : undefined;
}

function promptOf(body: JsonObject): readonly PromptPiece[] {
  const tools = listOrEmpty(body['tools']).map((tool) => piece(JSON.stringify(tool), tool));
  const contents = [
    body['system'],
    ...listOrEmpty(body['messages'])
      .map(objectOrEmpty)
      .flatMap(({ content, tool_calls: calls }) => [
        content,
        ...listOrEmpty(calls).map((call) => JSON.stringify(call)),
      ]),
  ];
  return [...tools, ...contents.flatMap(piecesOf)];
}

function piecesOf(content: unknown): readonly PromptPiece[] {
  if (typeof content === 'string') return [piece(content, undefined)];
  return listOrEmpty(content).map((block) => piece(textOf([block]), block));
}

function piece(text: string, holder: unknown): PromptPiece {
  return { text, breakpoint: isObject(objectOrEmpty(holder)['cache_control']) };
}
