import { isObject, listOrEmpty, type JsonObject } from './json.ts';

/** A call of a tool in a prompt, or what one came to, in the same terms for both protocols. */
export interface ToolResultSeen {
  readonly id: string;
  readonly text: string;
  readonly isError: boolean;
}

/** The blocks of one kind in the content of a message of the Messages API. */
export function blocksOf(message: unknown, type: string): readonly JsonObject[] {
  return isObject(message)
    ? listOrEmpty(message['content'])
        .filter(isObject)
        .filter((block) => block['type'] === type)
    : [];
}

/** What the tools said that the last message of a prompt answers; none where it is somebody's question. */
export function latestToolResults(messages: readonly unknown[]): readonly ToolResultSeen[] {
  const last = messages.findLastIndex((message) => !isToolMessage(message));
  const chat = messages.slice(last + 1).filter(isObject);
  if (chat.length > 0) {
    return chat.map((message) => ({
      id: String(message['tool_call_id']),
      text: textOf(message['content']),
      isError: false,
    }));
  }
  return blocksOf(messages.at(-1), 'tool_result').map((block) => ({
    id: String(block['tool_use_id']),
    text: textOf(block['content']),
    isError: block['is_error'] === true,
  }));
}

/** The names of the tools that a request offers, on either protocol. */
export function toolNames(body: JsonObject): readonly string[] {
  return listOrEmpty(body['tools'])
    .filter(isObject)
    .map((tool) => String(isObject(tool['function']) ? tool['function']['name'] : tool['name']));
}

function isToolMessage(message: unknown): boolean {
  return isObject(message) && message['role'] === 'tool';
}

/** The text of a content, which is a string or blocks. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  return listOrEmpty(content)
    .filter(isObject)
    .map((block) => {
      if (typeof block['text'] === 'string') return block['text'];
      if (block['type'] === 'tool_use') return JSON.stringify(block['input']);
      return block['type'] === 'tool_result' ? textOf(block['content']) : '';
    })
    .join('\n');
}
