import { WellspokenError } from '../errors.ts';
import { networkFailure } from './network-failure.ts';
import { plainText } from './plain-text.ts';
import { readLimited } from './read-limited.ts';
import { maxResultCharacters, type ToolResult } from './tool.ts';
import { toolError } from './tool-error.ts';

const maxBytes = 256_000;
const accepted: ToolResult = { text: 'It was accepted. There is nothing further to tell.', isError: false };
/** The receiver says what is wrong with the input, which the model may mend. */
const aboutInput = new Set([400, 409, 413, 422]);

/**
 * What a webhook's answer means. Throws `think/tool-refused` where it lets nobody in or is elsewhere, `think/tool-unavailable` where it has no
 * time, and `think/tool-failed` for what is broken or no text.
 */
export async function webhookAnswer(tool: string, response: Response, isRead: boolean): Promise<ToolResult> {
  const { status } = response;
  const isTold = aboutInput.has(status);
  if (!isTold) throwFor(tool, response);
  if (!isTold && !isRead) {
    await leave(response);
    return accepted;
  }
  const type = response.headers.get('content-type') ?? 'text/plain';
  const isText = /^(?:text\/(?!html)|application\/(?:[\w.-]+\+)?json\b)/i.test(type);
  if (!isText) await leave(response);
  if (!isText && isTold)
    return { text: `It refused the input (HTTP ${status}). Nothing was done.`, isError: true };
  if (!isText) {
    throw toolError('think/tool-failed', tool, `answers with ${type.slice(0, 60)}, not with text or JSON`);
  }
  const { text, isCut } = await readLimited(response.body, maxBytes).catch((error: unknown) => {
    throw networkFailure(tool, error);
  });
  const plain = plainText(text, maxResultCharacters);
  if (isTold) return { text: `It refused the input (HTTP ${status}): ${plain}`, isError: true };
  if (plain === '') return accepted;
  return { text: isCut && text.length <= maxResultCharacters ? `${plain} …` : plain, isError: false };
}

function throwFor(tool: string, response: Response): void {
  const { status } = response;
  if (response.ok) return;
  void leave(response);
  if (status >= 300 && status < 400) {
    const text = `answers with a redirect (HTTP ${status}), which is not followed. Configure where it leads`;
    throw toolError('think/tool-refused', tool, text);
  }
  if (status === 401 || status === 403) {
    throw toolError(
      'think/tool-refused',
      tool,
      `lets us not in (HTTP ${status}). Check headerVariables and secretVariable`,
    );
  }
  if (status === 429) {
    const afterMs = Number(response.headers.get('retry-after')) * 1_000;
    throw new WellspokenError('think/tool-unavailable', `The tool ${tool} has no time just now (HTTP 429).`, {
      status,
      ...(afterMs > 0 && { retryAfterMs: afterMs }),
    });
  }
  if (status === 408 || status >= 500) throw toolError('think/tool-failed', tool, `failed (HTTP ${status})`);
  throw toolError(
    'think/tool-refused',
    tool,
    `is not there, or does not take this (HTTP ${status}). Check its address`,
  );
}

/** Closes the connection instead of reading what nobody wants. */
async function leave(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}
