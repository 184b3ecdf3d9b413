import { createCallIds } from './call-ids.ts';
import { parseRecord, record, type JsonRecord } from './json-fields.ts';
import type { Transcript } from './transcript.ts';

/** Far beyond what a tool is called with; what is longer is cut, and then no JSON. */
const maxInputCharacters = 100_000;

/** Puts together the content blocks of one answer from their events. */
export interface Blocks {
  start(event: JsonRecord, transcript: Transcript): void;
  delta(event: JsonRecord): void;
  /** Text of the block that began last, where it was read without its event. */
  text(text: string): void;
  stop(event: JsonRecord, transcript: Transcript): void;
  /** A block that came as a whole. */
  add(block: JsonRecord, transcript: Transcript): void;
  /** All of them, to be sent back; `undefined` where that is not needed, or not possible. */
  content(): readonly JsonRecord[] | undefined;
}

interface Open {
  readonly block: JsonRecord;
  text: string;
  thinking: string;
  signature: string;
  input: string;
}

/** Knows calls, which become parts of the transcript, and thinking (platform.claude.com/docs, streaming messages; extended thinking). */
export function createBlocks(): Blocks {
  const open = new Map<unknown, Open>();
  const done: JsonRecord[] = [];
  const idFor = createCallIds();
  let latest: Open | undefined;
  let isSigned = false;
  let isWhole = true;

  const close = ({ block, text, thinking, signature, input }: Open, transcript: Transcript) => {
    switch (block['type']) {
      case 'text':
        // Empty text is not taken back.
        if (text !== '') done.push({ type: 'text', text });
        return;
      case 'thinking':
        done.push({ type: 'thinking', thinking, signature });
        return;
      case 'redacted_thinking':
        done.push(block);
        return;
      case 'tool_use': {
        const name = words(block['name']);
        const written = input === '' ? '{}' : input;
        const id = idFor(block['id']);
        isWhole &&= id === block['id'];
        transcript.toolCall({ id, name, input: written });
        done.push({ type: 'tool_use', id, name, input: parseRecord(written) ?? {} });
        return;
      }
      default:
        // Something nobody knows here cannot be passed back as it came.
        isWhole = false;
    }
  };
  const opened = (block: JsonRecord): Open => {
    const { type, text, thinking, signature } = block;
    isSigned ||= type === 'thinking' || type === 'redacted_thinking';
    return { block, text: words(text), thinking: words(thinking), signature: words(signature), input: '' };
  };

  return {
    start(event, transcript) {
      const block = record(event['content_block']);
      latest = opened(block);
      open.set(event['index'], latest);
      if (block['type'] === 'tool_use') transcript.toolBegin(block['name']);
    },
    delta(event) {
      const current = open.get(event['index']);
      if (current === undefined) return;
      const delta = record(event['delta']);
      current.text += words(delta['text']);
      current.thinking += words(delta['thinking']);
      current.signature += words(delta['signature']);
      if (current.input.length < maxInputCharacters) current.input += words(delta['partial_json']);
    },
    text(text) {
      if (latest !== undefined) latest.text += text;
    },
    stop(event, transcript) {
      const current = open.get(event['index']);
      open.delete(event['index']);
      if (current !== undefined) close(current, transcript);
    },
    add(block, transcript) {
      const { type, input } = block;
      if (type === 'tool_use') transcript.toolBegin(block['name']);
      close({ ...opened(block), input: type === 'tool_use' ? JSON.stringify(input ?? {}) : '' }, transcript);
    },
    content: () => (isSigned && isWhole && open.size === 0 ? done : undefined),
  };
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
